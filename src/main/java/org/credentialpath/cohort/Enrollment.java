package org.credentialpath.cohort;

import java.util.List;
import java.util.Objects;
import org.credentialpath.cases.Cases;
import org.credentialpath.cases.Conditions;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes who signed a member of the cohort and opens the case, bound to the packet of the cohort (rule 1). */
@Service
public class Enrollment {

    private static final String FINAL_TRAINING = "final-training";

    private final RequestTable requests;
    private final SeatTable seats;
    private final Cohorts cohorts;
    private final Cases cases;
    private final Conditions conditions;
    private final DecisionTable decisions;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Enrollment(
            RequestTable requests,
            SeatTable seats,
            Cohorts cohorts,
            Cases cases,
            Conditions conditions,
            DecisionTable decisions,
            EvidenceRecord record,
            HouseClock clock) {
        this.requests = requests;
        this.seats = seats;
        this.cohorts = cohorts;
        this.cases = cases;
        this.conditions = conditions;
        this.decisions = decisions;
        this.record = record;
        this.clock = clock;
    }

    /** Repeatable. @throws RequestRefused when no seat is reserved */
    @Transactional
    public void enroll(CaseId id) {
        Seat seat = seats.find(id).orElseThrow(RequestRefused::noSeatReserved);
        if (!seat.isIn(Seat.State.RESERVED, Seat.State.TAKEN)) {
            throw RequestRefused.noSeatReserved();
        }
        CohortId cohort = Objects.requireNonNull(seat.cohort());
        var from = List.of(RequestState.ELIGIBLE, RequestState.CONDITIONAL);
        if (requests.move(id, from, RequestState.ENROLLED, clock.instant())) {
            seats.take(id);
            cohorts.addMember(cohort, id, seat.person());
            cases.open(id, seat.person(), cohorts.opening(cohort).packet(), cohort);
            decisions.latest(id).ifPresent(decision -> condition(id, decision));
            record.write(Act.of(id.value(), "request.enrolled").fact("cohort", cohort));
        }
    }

    // A conditional place is kept, but the condition stands before the submission (rule 3).
    private void condition(CaseId id, EligibilityDecision decision) {
        if (decision.decision() == EligibilityResult.CONDITIONAL
                && decision.condition() != null
                && decision.due() != null) {
            conditions.set(id, FINAL_TRAINING, decision.condition(), decision.due());
        }
    }
}
