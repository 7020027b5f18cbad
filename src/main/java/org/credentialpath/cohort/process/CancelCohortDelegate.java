package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortChanges;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cancels the cohort. */
@Component
class CancelCohortDelegate implements JavaDelegate {

    private final CohortChanges changes;

    CancelCohortDelegate(@Lazy CohortChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution run) {
        changes.cancel(CohortId.of(run.getProcessBusinessKey()));
    }
}
