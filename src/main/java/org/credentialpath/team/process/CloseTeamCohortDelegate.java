package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamClosing;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeTeamCohort}: writes the records of participation. */
@Component
class CloseTeamCohortDelegate implements JavaDelegate {

    private final TeamClosing closing;

    CloseTeamCohortDelegate(TeamClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution run) {
        closing.close(TeamVariables.COHORT.in(run));
    }
}
