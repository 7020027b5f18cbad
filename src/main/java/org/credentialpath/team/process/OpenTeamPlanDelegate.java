package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamMeetings;
import org.springframework.stereotype.Component;

/** {@code serviceTask_openTeamPlan}: puts the plan into the calendar. */
@Component
class OpenTeamPlanDelegate implements JavaDelegate {

    private final TeamMeetings meetings;

    OpenTeamPlanDelegate(TeamMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution run) {
        TeamVariables.MEETINGS.set(run, meetings.open(TeamVariables.COHORT.in(run)));
    }
}
