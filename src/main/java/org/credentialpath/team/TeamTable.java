package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables team and team_member. */
@Component
class TeamTable {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a team of this name is in the cohort already. */
    boolean add(Team team) {
        int added = jdbc.sql("""
                INSERT INTO team (id, cohort, name, lead, deputy, standing, goals, challenges, travel, state, applied_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(team.id(), team.cohort(), team.name())
                .params(team.lead().value(), team.deputy().value())
                .params(
                        team.words().standing(),
                        team.words().goals(),
                        team.words().challenges())
                .params(
                        team.travel().name(),
                        team.state().name(),
                        team.appliedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; added == 1 && place < team.members().size(); place++) {
            Team.Member member = team.members().get(place);
            jdbc.sql("INSERT INTO team_member (team, place, name, agency) VALUES (?, ?, ?, ?)")
                    .params(team.id(), place, member.name(), member.agency())
                    .update();
        }
        return added == 1;
    }

    Optional<Team> find(UUID id) {
        return jdbc.sql("SELECT * FROM team WHERE id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** By name. */
    List<Team> of(UUID cohort) {
        return jdbc.sql("SELECT * FROM team WHERE cohort = ? ORDER BY lower(name), applied_at")
                .param(cohort)
                .query(this::read)
                .list();
    }

    /** The teams the person acts for, the newest first. */
    List<Team> of(PersonId person) {
        return jdbc.sql("SELECT * FROM team WHERE lead = ? OR deputy = ? ORDER BY applied_at DESC, id")
                .params(person.value(), person.value())
                .query(this::read)
                .list();
    }

    /** Puts the team into another state; nobody, where the time was over, decided. */
    void state(UUID id, Team.State state, String reason, @Nullable PersonId by, Instant at) {
        jdbc.sql("UPDATE team SET state = ?, reason = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .params(state.name(), reason)
                .param(by == null ? null : by.value())
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private Team read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Team(
                id,
                row.getObject("cohort", UUID.class),
                row.getString("name"),
                new PersonId(row.getObject("lead", UUID.class)),
                new PersonId(row.getObject("deputy", UUID.class)),
                new Team.Words(row.getString("standing"), row.getString("goals"), row.getString("challenges")),
                Team.Travel.valueOf(row.getString("travel")),
                members(id),
                Team.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant());
    }

    private List<Team.Member> members(UUID team) {
        return jdbc.sql("SELECT name, agency FROM team_member WHERE team = ? ORDER BY place")
                .param(team)
                .query((row, number) -> new Team.Member(row.getString("name"), row.getString("agency")))
                .list();
    }
}
