package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table team_cohort. */
@Component
class TeamCohortTable {

    private final JdbcClient jdbc;

    TeamCohortTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is there already. */
    boolean add(TeamCohort cohort, PersonId by, Instant at) {
        return jdbc.sql("""
                INSERT INTO team_cohort (id, program, packet, name, begins, meets_at, link, applications_until, set_up_by, set_up_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                cohort.id(),
                                cohort.packet().program(),
                                cohort.packet().version(),
                                cohort.name(),
                                cohort.begins(),
                                cohort.meetsAt(),
                                cohort.link(),
                                cohort.applicationsUntil())
                        .params(by.value(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<TeamCohort> find(UUID id) {
        return jdbc.sql("SELECT * FROM team_cohort WHERE id = ?")
                .param(id)
                .query(TeamCohortTable::read)
                .optional();
    }

    /** As {@link #find}, and nobody else changes what belongs to the cohort until the end of the transaction. */
    Optional<TeamCohort> lock(UUID id) {
        return jdbc.sql("SELECT * FROM team_cohort WHERE id = ? FOR UPDATE")
                .param(id)
                .query(TeamCohortTable::read)
                .optional();
    }

    /** The latest start first. */
    List<TeamCohort> all() {
        return jdbc.sql("SELECT * FROM team_cohort ORDER BY begins DESC, name, id")
                .query(TeamCohortTable::read)
                .list();
    }

    void state(UUID id, TeamCohort.State state) {
        jdbc.sql("UPDATE team_cohort SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Another start, and why; called while the cohort is locked. */
    void shift(UUID id, LocalDate begins, int days, String reason, PersonId by, Instant at) {
        jdbc.sql("UPDATE team_cohort SET begins = ? WHERE id = ?")
                .params(begins, id)
                .update();
        jdbc.sql("""
                INSERT INTO team_shift (cohort, number, days, reason, by, at)
                SELECT ?, count(*) + 1, ?, ?, ?, ? FROM team_shift WHERE cohort = ?""")
                .params(id, days, reason, by.value(), at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Why the plan was moved, the last time first. */
    List<String> shifts(UUID id) {
        return jdbc.sql("SELECT reason FROM team_shift WHERE cohort = ? ORDER BY number DESC")
                .param(id)
                .query(String.class)
                .list();
    }

    private static TeamCohort read(ResultSet row, int number) throws SQLException {
        return new TeamCohort(
                row.getObject("id", UUID.class),
                new PacketRef(row.getString("program"), row.getString("packet")),
                row.getString("name"),
                row.getObject("begins", LocalDate.class),
                row.getObject("meets_at", LocalTime.class),
                row.getString("link"),
                row.getObject("applications_until", LocalDate.class),
                TeamCohort.State.valueOf(row.getString("state")));
    }
}
