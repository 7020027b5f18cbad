package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamStart;
import org.springframework.stereotype.Component;

/** {@code serviceTask_cancelTeamCohort}: the cohort does not take place. */
@Component
class CancelTeamCohortDelegate implements JavaDelegate {

    private final TeamStart start;

    CancelTeamCohortDelegate(TeamStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution run) {
        start.cancel(TeamVariables.COHORT.in(run));
    }
}
