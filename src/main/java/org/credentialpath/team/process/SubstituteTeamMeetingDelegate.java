package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamSubstitutes;
import org.springframework.stereotype.Component;

/** {@code serviceTask_substituteTeamMeeting}: plans the virtual meetings in its place. */
@Component
class SubstituteTeamMeetingDelegate implements JavaDelegate {

    private final TeamSubstitutes substitutes;

    SubstituteTeamMeetingDelegate(TeamSubstitutes substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public void execute(DelegateExecution run) {
        TeamVariables.SUBSTITUTES.set(run, substitutes.plan(TeamVariables.MEETING.in(run)));
    }
}
