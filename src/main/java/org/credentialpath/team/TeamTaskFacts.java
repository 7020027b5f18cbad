package org.credentialpath.team;

import java.util.Optional;
import java.util.UUID;
import org.credentialpath.engine.TaskFacts;
import org.springframework.stereotype.Component;

/** What task rows about teams show. */
@Component
class TeamTaskFacts implements TaskFacts {

    private final TeamTable teams;
    private final TeamCohortTable cohorts;

    TeamTaskFacts(TeamTable teams, TeamCohortTable cohorts) {
        this.teams = teams;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Facts> of(String model, UUID key) {
        return teams.find(key).map(this::facts);
    }

    private Facts facts(Team team) {
        String program = cohorts.find(team.cohort()).orElseThrow().packet().program();
        return new Facts(null, team.name(), program, null);
    }
}
