package org.credentialpath.team.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.team.TeamMeetings;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lookAtTeamMeeting}: says whether the meeting is in person. */
@Component
class LookAtTeamMeetingDelegate implements JavaDelegate {

    private final TeamMeetings meetings;

    LookAtTeamMeetingDelegate(TeamMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution run) {
        boolean inPerson = meetings.get(TeamVariables.MEETING.in(run)).inPerson();
        TeamVariables.IN_PERSON.set(run, inPerson);
    }
}
