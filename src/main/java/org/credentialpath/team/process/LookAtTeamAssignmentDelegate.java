package org.credentialpath.team.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamAssignments;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lookAtTeamAssignment}: says whether the team has posted it, and whose it is. */
@Component
class LookAtTeamAssignmentDelegate implements JavaDelegate {

    private final TeamAssignments assignments;

    LookAtTeamAssignmentDelegate(TeamAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution run) {
        UUID id = TeamVariables.ASSIGNMENT.in(run);
        TeamVariables.TEAM.set(run, assignments.get(id).team());
        TeamVariables.POSTED.set(run, assignments.isPosted(id));
    }
}
