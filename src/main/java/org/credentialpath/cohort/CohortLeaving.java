package org.credentialpath.cohort;

import org.credentialpath.cases.NextCohort;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members leave their cohort: because their case ends early (rule 29), or to go on with the next one (rule 28). */
@Service
@Transactional
public class CohortLeaving implements NextCohort {

    private final MemberTable members;
    private final SeatTable table;
    private final Cohorts cohorts;
    private final Seats seats;

    CohortLeaving(MemberTable members, SeatTable table, Cohorts cohorts, Seats seats) {
        this.members = members;
        this.table = table;
        this.cohorts = cohorts;
        this.seats = seats;
    }

    /**
     * The case has ended early: gives back its seat, or its place in the line. The seat goes to the next in line before
     * the first meeting and stays empty afterwards (rule 8). Repeatable.
     */
    public void leave(CaseId id) {
        seats.release(id);
        members.cohortOf(id).ifPresent(cohort -> cohorts.removeMember(cohort, id));
    }

    // Somebody whose place was not given out here has no place in the line either.
    @Override
    public void waitFor(CaseId id) {
        if (table.find(id).isPresent()) {
            seats.carryOver(id);
        }
    }
}
