package org.credentialpath.pathway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables pathway_enrollee, pathway_level and pathway_requirement. */
@Component
class PathwayTable {

    /** @param requirement its id in the packet */
    record Row(UUID id, UUID level, String requirement) {}

    private final JdbcClient jdbc;

    PathwayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case is registered already. */
    boolean add(PathwayEnrollee enrollee) {
        return jdbc.sql("""
                        INSERT INTO pathway_enrollee (case_id, credit_wanted, purpose, registered_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(enrollee.caseId().value(), enrollee.creditWanted(), enrollee.purpose())
                        .param(enrollee.registered().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<PathwayEnrollee> enrollee(CaseId id) {
        return jdbc.sql("SELECT * FROM pathway_enrollee WHERE case_id = ?")
                .param(id.value())
                .query(PathwayTable::enrollee)
                .optional();
    }

    /** The newest first. */
    List<PathwayEnrollee> enrollees(int most) {
        return jdbc.sql("SELECT * FROM pathway_enrollee ORDER BY registered_at DESC, case_id LIMIT ?")
                .param(most)
                .query(PathwayTable::enrollee)
                .list();
    }

    void addLevel(CaseId id, String level, int place, Instant at) {
        jdbc.sql("""
                INSERT INTO pathway_level (id, case_id, level, place, opened_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(UUID.randomUUID(), id.value(), level, place, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they opened. */
    List<PathwayLevel> levels(CaseId id) {
        return jdbc.sql("SELECT * FROM pathway_level WHERE case_id = ? ORDER BY place")
                .param(id.value())
                .query(PathwayTable::level)
                .list();
    }

    Optional<PathwayLevel> level(UUID id) {
        return jdbc.sql("SELECT * FROM pathway_level WHERE id = ?")
                .param(id)
                .query(PathwayTable::level)
                .optional();
    }

    /** False when it stood before. */
    boolean stand(UUID level, Instant at) {
        return jdbc.sql("UPDATE pathway_level SET stood_at = ? WHERE id = ? AND stood_at IS NULL")
                        .params(at.atOffset(ZoneOffset.UTC), level)
                        .update()
                == 1;
    }

    void addRequirement(UUID level, String requirement, int place) {
        jdbc.sql("""
                INSERT INTO pathway_requirement (id, level, requirement, place)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""").params(UUID.randomUUID(), level, requirement, place).update();
    }

    List<Row> requirements(UUID level) {
        return jdbc.sql("SELECT * FROM pathway_requirement WHERE level = ? ORDER BY place")
                .param(level)
                .query(PathwayTable::requirement)
                .list();
    }

    Optional<Row> requirement(UUID id) {
        return jdbc.sql("SELECT * FROM pathway_requirement WHERE id = ?")
                .param(id)
                .query(PathwayTable::requirement)
                .optional();
    }

    /** Locks the row until the end of the transaction. */
    Optional<Row> lock(UUID id) {
        return jdbc.sql("SELECT * FROM pathway_requirement WHERE id = ? FOR UPDATE")
                .param(id)
                .query(PathwayTable::requirement)
                .optional();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static PathwayEnrollee enrollee(ResultSet row, int number) throws SQLException {
        return new PathwayEnrollee(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getBoolean("credit_wanted"),
                row.getString("purpose"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    private static PathwayLevel level(ResultSet row, int number) throws SQLException {
        return new PathwayLevel(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("level"),
                instant(row, "stood_at"));
    }

    private static Row requirement(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class), row.getObject("level", UUID.class), row.getString("requirement"));
    }
}
