package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table attendance_dispute. */
@Component
class DisputeTable {

    private final JdbcClient jdbc;

    DisputeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the member disputes this attendance already */
    boolean add(Dispute dispute) {
        return jdbc.sql("""
                        INSERT INTO attendance_dispute (id, meeting, case_id, words, raised_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                dispute.id().value(),
                                dispute.meeting().value(),
                                dispute.caseId().value())
                        .params(dispute.words(), Timestamp.from(dispute.raisedAt()))
                        .update()
                == 1;
    }

    /** @return false when it was answered before */
    boolean answer(DisputeId id, boolean corrected, String answer, PersonId by, Instant at) {
        return jdbc.sql("""
                        UPDATE attendance_dispute SET corrected = ?, answer = ?, answered_by = ?, answered_at = ?
                        WHERE id = ? AND answered_at IS NULL""")
                        .params(corrected, answer, by.value(), Timestamp.from(at), id.value())
                        .update()
                == 1;
    }

    Optional<Dispute> find(DisputeId id) {
        return jdbc.sql("SELECT * FROM attendance_dispute WHERE id = ?")
                .param(id.value())
                .query(DisputeTable::dispute)
                .optional();
    }

    /** In the order they were raised. */
    List<Dispute> of(CaseId caseId) {
        return jdbc.sql("SELECT * FROM attendance_dispute WHERE case_id = ? ORDER BY raised_at, id")
                .param(caseId.value())
                .query(DisputeTable::dispute)
                .list();
    }

    private static Dispute dispute(ResultSet row, int index) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Dispute(
                new DisputeId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("words"),
                row.getTimestamp("raised_at").toInstant(),
                row.getObject("corrected", Boolean.class),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
