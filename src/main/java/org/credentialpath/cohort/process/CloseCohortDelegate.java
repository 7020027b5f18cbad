package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortChanges;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Closes the cohort and asks who is not ready how to go on. */
@Component
class CloseCohortDelegate implements JavaDelegate {

    private final CohortChanges changes;

    CloseCohortDelegate(@Lazy CohortChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution run) {
        changes.close(CohortId.of(run.getProcessBusinessKey()));
    }
}
