package org.credentialpath.team;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What task rows about teams show. */
@Component
@Order(TaskFacts.BY_MODEL)
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
        return switch (model) {
            case "team-application" -> teams.find(key).map(this::facts);
            case "team-meeting" -> meetings.find(key).map(meeting -> facts(meeting.title(), meeting.cohort()));
            case "team-assignment" ->
                assignments
                        .find(key)
                        .flatMap(assignment -> teams.find(assignment.team()))
                        .map(this::facts);
            case "team-cohort" -> cohorts.find(key).map(cohort -> facts(cohort.name(), cohort.id()));
            default -> Optional.empty();
        };
    }

    private Facts facts(Team team) {
        return facts(team.name(), team.cohort());
    }

    private Facts facts(String subject, UUID cohort) {
        String program = cohorts.find(cohort).orElseThrow().packet().program();
        return new Facts(null, subject, null, program, null);
    }
}
