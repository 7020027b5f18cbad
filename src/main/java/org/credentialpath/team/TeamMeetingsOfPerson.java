package org.credentialpath.team;

import java.util.List;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.notification.PersonalDates;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The meetings of the cohorts of those teams somebody leads or stands in for. */
@Component
class TeamMeetingsOfPerson implements PersonalDates {

    private final TeamTable teams;
    private final TeamMeetingTable meetings;
    private final TeamMeetingCalendar calendar;

    TeamMeetingsOfPerson(TeamTable teams, TeamMeetingTable meetings, TeamMeetingCalendar calendar) {
        this.teams = teams;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @Override
    public List<CalendarEntry> of(PersonId person) {
        return teams.of(person).stream()
                .filter(Team::isSelected)
                .map(Team::cohort)
                .distinct()
                .flatMap(cohort -> meetings.of(cohort).stream())
                .map(calendar::entry)
                .toList();
    }
}
