package org.credentialpath.cohort.process;

import java.util.Date;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.RequestDates;
import org.credentialpath.engine.Expressible;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates of requests, cohorts and meetings that models wait for. */
@Expressible
@Component
public class CohortDates {

    private final RequestDates requests;
    private final CohortPlanning planning;

    // Lazy, because the engine knows this bean before anything runs in it.
    CohortDates(@Lazy RequestDates requests, @Lazy CohortPlanning planning) {
        this.requests = requests;
        this.planning = planning;
    }

    /** When it is decided whether the cohort comes about. */
    public Date formationDay(String cohortId) {
        return Date.from(planning.formationDay(CohortId.of(cohortId)));
    }

    /** Until when the agreement can be signed. */
    public Date agreementDeadline(String caseId) {
        return Date.from(requests.agreementDeadline(CaseId.of(caseId)));
    }

    /** Until when the request waits for a place. */
    public Date placementDeadline(String caseId) {
        return Date.from(requests.placementDeadline(CaseId.of(caseId)));
    }
}
