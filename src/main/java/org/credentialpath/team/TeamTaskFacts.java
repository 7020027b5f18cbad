package org.credentialpath.team;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.springframework.stereotype.Component;

/** What task rows about teams show. */
@Component
class TeamTaskFacts implements TaskFacts {

    private final TeamTable teams;
    private final TeamMeetingTable meetings;
    private final TeamAssignmentTable assignments;
    private final TeamCohortTable cohorts;

    TeamTaskFacts(
            TeamTable teams, TeamMeetingTable meetings, TeamAssignmentTable assignments, TeamCohortTable cohorts) {
        this.teams = teams;
        this.meetings = meetings;
        this.assignments = assignments;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return teams.find(key)
                .map(team -> facts(team.name(), team.cohort()))
                .or(() -> meetings.find(key).map(meeting -> facts(meeting.title(), meeting.cohort())))
                .or(() -> assignments
                        .find(key)
                        .map(assignment -> teams.find(assignment.team()).orElseThrow())
                        .map(team -> facts(team.name(), team.cohort())))
                .or(() -> cohorts.find(key).map(cohort -> facts(cohort.name(), cohort.id())));
    }

    private Facts facts(String subject, UUID cohort) {
        String program = cohorts.find(cohort).orElseThrow().packet().program();
        return new Facts(null, subject, program, null);
    }
}
