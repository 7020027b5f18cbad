package org.credentialpath.team.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamCohort;
import org.credentialpath.team.TeamCohorts;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamMeetings;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Component;

/** What the forms about a cohort of teams and its meetings show. */
@Component
class TeamFormFacts {

    private final TeamCohorts cohorts;
    private final TeamMeetings meetings;
    private final TeamOverview overview;
    private final TeamWords words;

    TeamFormFacts(TeamCohorts cohorts, TeamMeetings meetings, TeamOverview overview, TeamWords words) {
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.overview = overview;
        this.words = words;
    }

    Map<String, Object> ofCohort(UUID id) {
        TeamCohort cohort = cohorts.get(id);
        TeamPlan plan = cohorts.plan(cohort);
        List<Team> selected = overview.selected(id);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("outcome", plan.outcome());
        facts.put("most", plan.most());
        facts.put("selected", selected.size());
        facts.put("teams", selected.isEmpty() ? "–" : names(selected));
        facts.put("kickOff", words.moment(cohorts.kickOff(id)));
        return facts;
    }

    Map<String, Object> ofMeeting(UUID id) {
        TeamMeeting meeting = meetings.get(id);
        TeamCohort cohort = cohorts.get(meeting.cohort());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("meeting", meeting.title());
        facts.put("when", words.days(meeting.day(), meeting.lastDay()));
        facts.put("inPerson", meeting.inPerson());
        List<String> notes = cohorts.plan(cohort).meeting(meeting.number()).notes();
        if (!notes.isEmpty()) {
            facts.put("notes", String.join("\n\n", notes));
        }
        return facts;
    }

    private static String names(List<Team> teams) {
        return String.join(", ", teams.stream().map(Team::name).toList());
    }
}
