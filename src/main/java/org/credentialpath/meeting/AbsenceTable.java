package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table absence. */
@Component
class AbsenceTable {

    private final JdbcClient jdbc;

    AbsenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this absence is followed up already */
    boolean add(Absence absence) {
        return jdbc.sql("""
                        INSERT INTO absence (id, meeting, case_id, unexcused, in_a_row, state, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                absence.id().value(),
                                absence.meeting().value(),
                                absence.caseId().value())
                        .params(
                                absence.unexcused(),
                                absence.inARow(),
                                absence.state().name())
                        .param(Timestamp.from(absence.openedAt()))
                        .update()
                == 1;
    }

    /** @return false when it is not open any more */
    boolean close(AbsenceId id, Absence.State state, @Nullable String note, @Nullable LocalDate due, Instant at) {
        return jdbc.sql("""
                        UPDATE absence SET state = ?, note = ?, due = ?, closed_at = ?
                        WHERE id = ? AND state = 'OPEN'""")
                        .param(state.name())
                        .param(note)
                        .param(due)
                        .params(Timestamp.from(at), id.value())
                        .update()
                == 1;
    }

    Optional<Absence> find(AbsenceId id) {
        return jdbc.sql("SELECT * FROM absence WHERE id = ?")
                .param(id.value())
                .query(AbsenceTable::absence)
                .optional();
    }

    /** In the order they were opened. */
    List<Absence> of(CaseId caseId) {
        return jdbc.sql("SELECT * FROM absence WHERE case_id = ? ORDER BY opened_at, id")
                .param(caseId.value())
                .query(AbsenceTable::absence)
                .list();
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Absence(
                new AbsenceId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("unexcused"),
                row.getInt("in_a_row"),
                Absence.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
