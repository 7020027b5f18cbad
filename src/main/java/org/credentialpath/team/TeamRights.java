package org.credentialpath.team;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.engine.ScopedGroups;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who sees and does what: lead and deputy their own team, every selected team its cohort, and staff. */
@Component
class TeamRights implements ScopedGroups {

    private final TeamTable teams;
    private final TeamCohortTable cohorts;
    private final People people;

    TeamRights(TeamTable teams, TeamCohortTable cohorts, People people) {
        this.teams = teams;
        this.cohorts = cohorts;
        this.people = people;
    }

    /** @throws Forbidden when the person is neither staff nor of a selected team, or there is no such cohort */
    TeamCohort requireCohort(UUID id, PersonId person) {
        TeamCohort cohort = cohorts.find(id).orElseThrow(() -> new Forbidden("team cohort " + id));
        if (!isStaff(person) && teams.of(id).stream().noneMatch(team -> team.isSelected() && team.isLedBy(person))) {
            throw new Forbidden("team cohort " + id);
        }
        return cohort;
    }

    /** @throws Forbidden when the person is neither staff nor acts for the team, or there is no such team */
    Team requireTeam(UUID id, PersonId person) {
        Team team = team(id);
        if (!isStaff(person) && !team.isLedBy(person)) {
            throw new Forbidden("team " + id);
        }
        return team;
    }

    /** @throws Forbidden when the person does not act for the team, or there is no such team */
    Team requireOwn(UUID id, PersonId person) {
        Team team = team(id);
        if (!team.isLedBy(person)) {
            throw new Forbidden("team " + id);
        }
        return team;
    }

    /** @throws Forbidden when the person is no coordinator, or acts for the team themself */
    Team requireOthers(UUID id, PersonId person) {
        requireCoordinator(person);
        Team team = team(id);
        if (team.isLedBy(person)) {
            throw new Forbidden("own team " + id);
        }
        return team;
    }

    /** @throws Forbidden when the person is no coordinator */
    void requireCoordinator(PersonId person) {
        if (!has(person, Role.COORDINATOR)) {
            throw new Forbidden("coordinating teams");
        }
    }

    boolean has(PersonId person, Role role) {
        return people.rolesOf(person).contains(role);
    }

    boolean isStaff(PersonId person) {
        return has(person, Role.COORDINATOR) || has(person, Role.AUDITOR);
    }

    /** The group of each team the person acts for, as its tasks name it. */
    @Override
    public Set<String> of(PersonId person) {
        return teams.of(person).stream()
                .filter(Team::isSelected)
                .map(team -> Role.TEAM_LEAD.group() + "@" + team.id())
                .collect(Collectors.toSet());
    }

    private Team team(UUID id) {
        return teams.find(id).orElseThrow(() -> new Forbidden("team " + id));
    }
}
