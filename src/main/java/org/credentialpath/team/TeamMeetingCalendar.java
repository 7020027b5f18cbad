package org.credentialpath.team;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.notification.CalendarEntries;
import org.springframework.stereotype.Component;

/** The calendar entry of a meeting of teams: the same one for its life, taken out when it does not take place. */
@Component
class TeamMeetingCalendar implements CalendarEntries {

    private static final Set<String> WITH_DATE =
            Set.of("team-meeting-invitation", "team-meeting-moved", "team-meeting-substituted");

    private final TeamMeetingTable meetings;
    private final TeamCohortTable cohorts;

    TeamMeetingCalendar(TeamMeetingTable meetings, TeamCohortTable cohorts) {
        this.meetings = meetings;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<CalendarEntry> of(String notice, UUID about) {
        return WITH_DATE.contains(notice) ? meetings.find(about).map(this::entry) : Optional.empty();
    }

    /** The entry as the meeting stands now. */
    CalendarEntry entry(TeamMeeting meeting) {
        TeamCohort cohort = cohorts.find(meeting.cohort()).orElseThrow();
        return new CalendarEntry(
                "team-meeting-" + meeting.id(),
                meeting.sequence(),
                meeting.state() == TeamMeeting.State.SUBSTITUTED,
                meeting.begins(),
                meeting.length(),
                cohort.name() + ": " + meeting.title(),
                meeting.inPerson() ? "" : cohort.link());
    }
}
