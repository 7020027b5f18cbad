package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortChanges;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves everybody to the other cohort. */
@Component
class MergeCohortDelegate implements JavaDelegate {

    private final CohortChanges changes;

    MergeCohortDelegate(@Lazy CohortChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution run) {
        changes.merge(CohortId.of(run.getProcessBusinessKey()));
    }
}
