package org.credentialpath.team.process;

import java.util.Date;
import java.util.UUID;
import org.credentialpath.engine.Expressible;
import org.credentialpath.team.TeamAssignments;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamInPerson;
import org.credentialpath.team.TeamMeetings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The dates the models of teams wait for, as {@code ${teamDates.kickOff(cohortId)}}. */
@Expressible
@Component
public class TeamDates {

    private final TeamCohorts cohorts;

    private final TeamMeetings meetings;
    private final TeamInPerson inPerson;
    private final TeamAssignments assignments;

    // Lazy, because the engine knows this bean before anything runs in it.
    TeamDates(
            @Lazy TeamCohorts cohorts,
            @Lazy TeamMeetings meetings,
            @Lazy TeamInPerson inPerson,
            @Lazy TeamAssignments assignments) {
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.inPerson = inPerson;
        this.assignments = assignments;
    }

    /** When the last day for applications is over. */
    public Date applicationsClose(String cohortId) {
        return Date.from(cohorts.applicationsClose(UUID.fromString(cohortId)));
    }

    /** Until when it must be decided whether the meeting is in person. */
    public Date inPersonGate(String meetingId) {
        return Date.from(inPerson.gate(UUID.fromString(meetingId)));
    }

    /** When the meeting is over. */
    public Date meetingEnd(String meetingId) {
        return Date.from(meetings.get(UUID.fromString(meetingId)).ends());
    }

    /** Until when the assignment is to be posted. */
    public Date assignmentDue(String assignmentId) {
        return Date.from(assignments.due(UUID.fromString(assignmentId)));
    }

    /** When the next meeting has talked about the assignment. */
    public Date assignmentCloses(String assignmentId) {
        return Date.from(assignments.closes(UUID.fromString(assignmentId)));
    }

    /** When the assignment is not waited for any more. */
    public Date assignmentLapses(String assignmentId) {
        return Date.from(assignments.lapses(UUID.fromString(assignmentId)));
    }

    /** When the first meeting begins. */
    public Date kickOff(String cohortId) {
        return Date.from(cohorts.kickOff(UUID.fromString(cohortId)));
    }
}
