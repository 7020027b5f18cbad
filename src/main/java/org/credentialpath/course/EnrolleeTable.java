package org.credentialpath.course;

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

/** The table course_enrollee. */
@Component
class EnrolleeTable {

    private final JdbcClient jdbc;

    EnrolleeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case is registered already. */
    boolean add(Enrollee enrollee) {
        return jdbc.sql("""
                        INSERT INTO course_enrollee (case_id, session, role, credit_wanted, license, registered_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .param(enrollee.caseId().value())
                        .param(enrollee.session())
                        .param(enrollee.role())
                        .param(enrollee.creditWanted())
                        .param(enrollee.license())
                        .param(enrollee.registered().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Enrollee> find(CaseId id) {
        return jdbc.sql("SELECT * FROM course_enrollee WHERE case_id = ?")
                .param(id.value())
                .query(EnrolleeTable::read)
                .optional();
    }

    List<Enrollee> inSession(UUID session) {
        return jdbc.sql("SELECT * FROM course_enrollee WHERE session = ? ORDER BY registered_at, case_id")
                .param(session)
                .query(EnrolleeTable::read)
                .list();
    }

    /** False when it was opened before. */
    boolean open(CaseId id, Instant at) {
        return jdbc.sql("UPDATE course_enrollee SET opened_at = ? WHERE case_id = ? AND opened_at IS NULL")
                        .params(at.atOffset(ZoneOffset.UTC), id.value())
                        .update()
                == 1;
    }

    void session(CaseId id, UUID session) {
        jdbc.sql("UPDATE course_enrollee SET session = ? WHERE case_id = ?")
                .params(session, id.value())
                .update();
    }

    private static Enrollee read(ResultSet row, int number) throws SQLException {
        return new Enrollee(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("session", UUID.class),
                row.getString("role"),
                row.getBoolean("credit_wanted"),
                row.getString("license"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                instant(row, "opened_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
