package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table seat. */
@Component
class SeatTable {

    private final JdbcClient jdbc;

    SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who gives out seats of the program wait until the caller's transaction ends. */
    void lockLine(String program) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))::text")
                .param("cohort line of " + program)
                .query(String.class)
                .single();
    }

    /** Puts the request at its place in the line; one that is there already, or has a seat, stays as it is. */
    void join(CohortRequest request, Instant readyAt, LocalDate earliest) {
        jdbc.sql("""
                        INSERT INTO seat (request, person, program, state, priority, ready_at, earliest)
                        VALUES (?, ?, ?, 'WAITING', false, ?, ?) ON CONFLICT DO NOTHING""")
                .params(request.id().value(), request.person().value())
                .params(request.packet().program(), Timestamp.from(readyAt), earliest)
                .update();
    }

    Optional<Seat> find(CaseId id) {
        return jdbc.sql("SELECT * FROM seat WHERE request = ?")
                .param(id.value())
                .query(SeatTable::seat)
                .optional();
    }

    /** The line of the program, first come first. */
    List<Seat> waiting(String program) {
        return jdbc.sql("""
                        SELECT * FROM seat WHERE program = ? AND state = 'WAITING'
                        ORDER BY priority DESC, ready_at, request""").param(program).query(SeatTable::seat).list();
    }

    List<Seat> in(CohortId cohort) {
        return jdbc.sql("SELECT * FROM seat WHERE cohort = ? ORDER BY reserved_at, request")
                .param(cohort.value())
                .query(SeatTable::seat)
                .list();
    }

    int countIn(CohortId cohort) {
        return jdbc.sql("SELECT count(*) FROM seat WHERE cohort = ?")
                .param(cohort.value())
                .query(Integer.class)
                .single();
    }

    /** The cohorts the person has a seat in. */
    List<CohortId> cohortsOf(PersonId person) {
        return jdbc.sql("SELECT cohort FROM seat WHERE person = ? AND cohort IS NOT NULL")
                .param(person.value())
                .query((row, index) -> new CohortId(row.getObject("cohort", UUID.class)))
                .list();
    }

    void give(CaseId id, Seat.State state, CohortId cohort, Instant at) {
        jdbc.sql("UPDATE seat SET state = ?, cohort = ?, reserved_at = ? WHERE request = ?")
                .params(state.name(), cohort.value(), Timestamp.from(at), id.value())
                .update();
    }

    void take(CaseId id) {
        jdbc.sql("UPDATE seat SET state = 'TAKEN' WHERE request = ?")
                .param(id.value())
                .update();
    }

    void release(CaseId id) {
        jdbc.sql("UPDATE seat SET state = 'RELEASED', cohort = NULL WHERE request = ?")
                .param(id.value())
                .update();
    }

    void waitAgain(CaseId id, boolean priority) {
        jdbc.sql("UPDATE seat SET state = 'WAITING', cohort = NULL, priority = ? WHERE request = ?")
                .params(priority, id.value())
                .update();
    }

    private static Seat seat(ResultSet row, int index) throws SQLException {
        UUID cohort = row.getObject("cohort", UUID.class);
        return new Seat(
                new CaseId(row.getObject("request", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("program"),
                Seat.State.valueOf(row.getString("state")),
                cohort == null ? null : new CohortId(cohort),
                row.getBoolean("priority"),
                row.getTimestamp("ready_at").toInstant(),
                row.getObject("earliest", LocalDate.class),
                instant(row.getTimestamp("reserved_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
