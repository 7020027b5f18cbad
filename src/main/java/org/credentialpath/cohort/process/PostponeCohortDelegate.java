package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the plan of the cohort to a later start. */
@Component
class PostponeCohortDelegate implements JavaDelegate {

    private final CohortPlanning planning;

    PostponeCohortDelegate(@Lazy CohortPlanning planning) {
        this.planning = planning;
    }

    @Override
    public void execute(DelegateExecution run) {
        planning.postpone(CohortId.of(run.getProcessBusinessKey()));
    }
}
