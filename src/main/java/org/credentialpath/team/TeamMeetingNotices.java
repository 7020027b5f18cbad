package org.credentialpath.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.notification.NoticeReceivers;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What notices about cohorts of teams and their meetings say, and whom they reach. */
@Component
class TeamMeetingNotices implements NoticeFacts, NoticeReceivers {

    private final TeamMeetingTable meetings;
    private final TeamCohortTable cohortTable;
    private final TeamCohorts cohorts;
    private final TeamSubstitutes substitutes;
    private final TeamTable teams;

    TeamMeetingNotices(
            TeamMeetingTable meetings,
            TeamCohortTable cohortTable,
            @Lazy TeamCohorts cohorts,
            @Lazy TeamSubstitutes substitutes,
            TeamTable teams) {
        this.meetings = meetings;
        this.cohortTable = cohortTable;
        this.cohorts = cohorts;
        this.substitutes = substitutes;
        this.teams = teams;
    }

    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return meetings.find(about)
                .map(this::meeting)
                .or(() -> cohortTable.find(about).map(TeamMeetingNotices::cohort));
    }

    @Override
    public Set<PersonId> of(String receiver, UUID about) {
        if (!receiver.equals("teams")) {
            return Set.of();
        }
        UUID cohort = meetings.find(about).map(TeamMeeting::cohort).orElse(about);
        return teams.of(cohort).stream()
                .filter(Team::isSelected)
                .flatMap(team -> Stream.of(team.lead(), team.deputy()))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> meeting(TeamMeeting meeting) {
        TeamCohort cohort = cohorts.get(meeting.cohort());
        Map<String, Object> facts = cohort(cohort);
        facts.put("meeting", meeting.title());
        facts.put("date", meeting.begins());
        facts.put("topics", meeting.agenda());
        if (!meeting.inPerson() && !cohort.link().isEmpty()) {
            facts.put("place", cohort.link());
        }
        List<String> notes = cohorts.plan(cohort).meeting(meeting.number()).notes();
        if (meeting.inPerson() && !notes.isEmpty()) {
            facts.put("notes", notes);
        }
        if (!meeting.reason().isEmpty()) {
            facts.put("feedback", meeting.reason());
        }
        substitutes.of(meeting).stream()
                .findFirst()
                .filter(first -> meeting.state() == TeamMeeting.State.SUBSTITUTED)
                .ifPresent(first -> facts.put("newDate", first.begins()));
        return facts;
    }

    private static Map<String, Object> cohort(TeamCohort cohort) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("link", "/teams/" + cohort.id());
        return facts;
    }
}
