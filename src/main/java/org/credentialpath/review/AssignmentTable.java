package org.credentialpath.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables review_assignment and review_departure. */
@Component
class AssignmentTable {

    /** Somebody who left an assignment of a round. */
    record Left(PersonId reviewer, Assignment.Departure how, String reason, Instant at) {}

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assignment assignment) {
        jdbc.sql("""
                        INSERT INTO review_assignment (id, round, number, third, state) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(assignment.id().value(), assignment.round().value(), assignment.number(), assignment.third())
                .param(assignment.state().name())
                .update();
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql("SELECT * FROM review_assignment WHERE id = ?")
                .param(id.value())
                .query(AssignmentTable::read)
                .optional();
    }

    /** Locks the assignment until the end of the transaction, so that two pages save one after the other. */
    void lock(AssignmentId id) {
        jdbc.sql("SELECT id FROM review_assignment WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** In the order of their numbers. */
    List<Assignment> ofRound(RoundId round) {
        return jdbc.sql("SELECT * FROM review_assignment WHERE round = ? ORDER BY number")
                .param(round.value())
                .query(AssignmentTable::read)
                .list();
    }

    /** The assignments in open rounds that the person is asked to do or does. */
    List<Assignment> openOf(PersonId reviewer) {
        return jdbc.sql("""
                        SELECT a.* FROM review_assignment a JOIN review_round r ON r.id = a.round
                        WHERE a.reviewer = ? AND r.state = 'OPEN' AND a.state <> 'RELEASED'""")
                .param(reviewer.value())
                .query(AssignmentTable::read)
                .list();
    }

    void set(AssignmentId id, Assignment.State state, @Nullable PersonId reviewer) {
        jdbc.sql("UPDATE review_assignment SET state = ?, reviewer = ?, looked_at = NULL WHERE id = ?")
                .param(state.name())
                .param(reviewer == null ? null : reviewer.value())
                .param(id.value())
                .update();
    }

    /** False when the reviewer had opened the portfolio before. */
    boolean looked(AssignmentId id, Instant at) {
        return jdbc.sql("UPDATE review_assignment SET looked_at = ? WHERE id = ? AND looked_at IS NULL")
                        .params(Columns.of(at), id.value())
                        .update()
                == 1;
    }

    void sign(AssignmentId id, Instant at) {
        jdbc.sql("UPDATE review_assignment SET state = 'SIGNED', signed_at = ? WHERE id = ?")
                .params(Columns.of(at), id.value())
                .update();
    }

    void depart(AssignmentId id, Left left) {
        jdbc.sql("""
                        INSERT INTO review_departure (assignment, number, reviewer, how, reason, at)
                        SELECT :id, count(*) + 1, :reviewer, :how, :reason, :at FROM review_departure WHERE assignment = :id""")
                .param("id", id.value())
                .param("reviewer", left.reviewer().value())
                .param("how", left.how().name())
                .param("reason", left.reason())
                .param("at", Columns.of(left.at()))
                .update();
    }

    /** Everybody who left an assignment of the round, in order. */
    List<Left> left(RoundId round) {
        return jdbc.sql("""
                        SELECT d.* FROM review_departure d JOIN review_assignment a ON a.id = d.assignment
                        WHERE a.round = ? ORDER BY d.at""").param(round.value()).query(AssignmentTable::left).list();
    }

    private static Assignment read(ResultSet row, int index) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                row.getInt("number"),
                row.getBoolean("third"),
                Assignment.State.valueOf(row.getString("state")),
                Columns.person(row, "reviewer"),
                Columns.instant(row, "signed_at"));
    }

    private static Left left(ResultSet row, int index) throws SQLException {
        return new Left(
                new PersonId(row.getObject("reviewer", UUID.class)),
                Assignment.Departure.valueOf(row.getString("how")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
