package org.credentialpath.meeting;

import org.credentialpath.cohort.MemberWatch;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who leaves a cohort needs no follow-up of an absence any more (rule 12). */
@Component
class SettledByLeaving implements MemberWatch {

    private final Absences absences;

    SettledByLeaving(@Lazy Absences absences) {
        this.absences = absences;
    }

    @Override
    public void left(CohortId cohort, CaseId caseId) {
        absences.settle(caseId);
    }
}
