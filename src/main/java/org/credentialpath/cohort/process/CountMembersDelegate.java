package org.credentialpath.cohort.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.cohort.CohortFormation;
import org.credentialpath.shared.CohortId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts the seats on the formation day. */
@Component
class CountMembersDelegate implements JavaDelegate {

    private final CohortFormation formation;

    CountMembersDelegate(@Lazy CohortFormation formation) {
        this.formation = formation;
    }

    @Override
    public void execute(DelegateExecution run) {
        CohortVariables.ENOUGH_MEMBERS.set(run, formation.count(CohortId.of(run.getProcessBusinessKey())));
    }
}
