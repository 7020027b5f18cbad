package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamAssignments;
import org.springframework.stereotype.Component;

/** {@code serviceTask_closeTeamAssignment}: nothing more is posted. */
@Component
class CloseTeamAssignmentDelegate implements JavaDelegate {

    private final TeamAssignments assignments;

    CloseTeamAssignmentDelegate(TeamAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution run) {
        assignments.close(TeamVariables.ASSIGNMENT.in(run));
    }
}
