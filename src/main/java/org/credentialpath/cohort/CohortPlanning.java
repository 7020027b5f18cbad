package org.credentialpath.cohort;

import java.time.Instant;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of a cohort once it is set up. */
@Service
public class CohortPlanning {

    private final CohortTable cohorts;
    private final Seats seats;
    private final EvidenceRecord record;

    CohortPlanning(CohortTable cohorts, Seats seats, EvidenceRecord record) {
        this.cohorts = cohorts;
        this.seats = seats;
        this.record = record;
    }

    /** Told by whoever moves the first meeting: until it begins, people may join (rule 8). Repeatable. */
    @Transactional
    public void firstMeetingMoved(CohortId id, Instant begins) {
        seats.hold(id);
        Cohort cohort = cohorts.locked(id).orElseThrow();
        if (cohort.firstMeeting().equals(begins)) {
            return;
        }
        cohorts.dates(id, begins, cohort.end());
        record.write(Act.of(id.value(), "cohort.start-moved")
                .fact("before", cohort.firstMeeting())
                .fact("firstMeeting", begins));
        seats.offerFree(id);
    }
}
