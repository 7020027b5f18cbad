package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortLeaving;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code serviceTask_leaveCohort} of {@code case-wind-up}: the case has ended early. */
@Component
class LeaveCohortDelegate implements JavaDelegate {

    private final CohortLeaving leaving;

    LeaveCohortDelegate(@Lazy CohortLeaving leaving) {
        this.leaving = leaving;
    }

    @Override
    public void execute(DelegateExecution run) {
        leaving.leave(new CaseId(CohortRequestVariables.CASE.in(run)));
    }
}
