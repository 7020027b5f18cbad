package org.credentialpath.cohort;

import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** What tests of the models need to know of cohorts and seats. */
@Component
public class TestPlaces {

    private final TestCohorts cohorts;
    private final TestRequests requests;
    private final Seats seats;

    TestPlaces(TestCohorts cohorts, TestRequests requests, Seats seats) {
        this.cohorts = cohorts;
        this.requests = requests;
        this.seats = seats;
    }

    /** Forgets all cohorts and everybody who waits. */
    public void clear() {
        cohorts.clear();
    }

    /** A cohort of so many seats, which are offered to whoever waits. */
    public CohortId cohortWith(int max) {
        CohortId id = cohorts.planned(requests.start().plusDays(5), max);
        seats.offerFree(id);
        return id;
    }

    /** A cohort does not take place. */
    public void cancel(CohortId id) {
        cohorts.cancel(id);
        seats.carryOver(id);
    }

    public Seats seats() {
        return seats;
    }
}
