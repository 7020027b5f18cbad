package org.credentialpath.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort_message: nothing in it ever changes. */
@Component
class CohortMessageTable {

    private final JdbcClient jdbc;

    CohortMessageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was sent before */
    boolean add(CohortMessage message) {
        String[] receivers =
                message.receivers().stream().map(PersonId::toString).toArray(String[]::new);
        return jdbc.sql("""
                        INSERT INTO cohort_message (id, cohort, subject, words, receivers, sent_by, sent_at)
                        VALUES (:id, :cohort, :subject, :words, cast(:receivers AS uuid[]), :by, :at)
                        ON CONFLICT (id) DO NOTHING""")
                        .param("id", message.id())
                        .param("cohort", message.cohort().value())
                        .param("subject", message.subject())
                        .param("words", message.words())
                        .param("receivers", receivers)
                        .param("by", message.by().value())
                        .param("at", Timestamp.from(message.at()))
                        .update()
                == 1;
    }

    Optional<CohortMessage> find(UUID id) {
        return jdbc.sql("SELECT * FROM cohort_message WHERE id = ?")
                .param(id)
                .query(CohortMessageTable::message)
                .optional();
    }

    /** The newest first. */
    List<CohortMessage> of(CohortId cohort) {
        return jdbc.sql("SELECT * FROM cohort_message WHERE cohort = ? ORDER BY sent_at DESC, id")
                .param(cohort.value())
                .query(CohortMessageTable::message)
                .list();
    }

    private static CohortMessage message(ResultSet row, int index) throws SQLException {
        return new CohortMessage(
                row.getObject("id", UUID.class),
                new CohortId(row.getObject("cohort", UUID.class)),
                row.getString("subject"),
                row.getString("words"),
                Stream.of((UUID[]) row.getArray("receivers").getArray())
                        .map(PersonId::new)
                        .toList(),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getTimestamp("sent_at").toInstant());
    }
}
