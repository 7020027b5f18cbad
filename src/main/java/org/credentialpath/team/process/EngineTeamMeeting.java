package org.credentialpath.team.process;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.engine.Runs;
import org.credentialpath.engine.Values;
import org.credentialpath.team.TeamMeetingProcess;
import org.springframework.stereotype.Component;

/** Steers {@code team-meeting} in the engine. */
@Component
class EngineTeamMeeting implements TeamMeetingProcess {

    private static final String DECIDE = "userTask_decideInPerson";
    private static final String ATTENDANCE = "userTask_recordTeamAttendance";

    private final Runs runs;

    EngineTeamMeeting(Runs runs) {
        this.runs = runs;
    }

    @Override
    public void decided(UUID meeting, boolean approved) {
        TeamVariables.Approval approval = approved ? TeamVariables.Approval.APPROVED : TeamVariables.Approval.DENIED;
        runs.complete(meeting, DECIDE, Values.of(TeamVariables.APPROVAL, approval));
    }

    @Override
    public void calledOff(UUID meeting) {
        runs.send("teamMeetingCalledOff", meeting, Values.none());
    }

    @Override
    public void recorded(UUID meeting, boolean held) {
        TeamVariables.Answer answer = held ? TeamVariables.Answer.YES : TeamVariables.Answer.NO;
        runs.complete(meeting, ATTENDANCE, Values.of(TeamVariables.HELD, answer));
    }

    @Override
    public void shifted(UUID meeting) {
        // The reminders begin anew.
        runs.send("planShifted", meeting, Values.of(TeamVariables.REMINDER_AT, Instant.EPOCH));
    }

    @Override
    public boolean waitsForDecision(UUID meeting) {
        return runs.isOpen(meeting, DECIDE);
    }

    @Override
    public boolean waitsForAttendance(UUID meeting) {
        return runs.isOpen(meeting, ATTENDANCE);
    }
}
