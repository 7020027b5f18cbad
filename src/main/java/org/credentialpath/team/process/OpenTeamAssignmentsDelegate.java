package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamAssignments;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openTeamAssignments}: opens for each team what follows the meeting. */
@Component
class OpenTeamAssignmentsDelegate implements JavaDelegate {

    private final TeamAssignments assignments;

    OpenTeamAssignmentsDelegate(TeamAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void execute(DelegateExecution run) {
        TeamVariables.ASSIGNMENTS.set(run, assignments.open(TeamVariables.MEETING.in(run)));
    }
}
