package org.credentialpath.cases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table case_extension. */
@Component
class ExtensionTable {

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when another request of the case waits for its answer. */
    boolean add(Extension asked) {
        return jdbc.sql("""
                        INSERT INTO case_extension
                          (id, case_id, reason, words, due_before, wanted, documents, asked_by, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                asked.id(),
                                asked.caseId().value(),
                                asked.reason().name(),
                                asked.words())
                        .params(asked.dueBefore(), asked.wanted())
                        .param(asked.documents().stream().map(DocumentId::value).toArray(UUID[]::new))
                        .params(asked.askedBy().value(), CaseTable.column(asked.askedAt()))
                        .update()
                == 1;
    }

    void answer(UUID id, Extension.Answer answer, PersonId by, Instant now) {
        jdbc.sql("""
                        UPDATE case_extension
                        SET outcome = ?, counts = ?, granted_until = ?, answer = ?, decided_by = ?, decided_at = ?
                        WHERE id = ?""")
                .param(answer.outcome().name())
                .param(answer.counts())
                .param(answer.until())
                .param(answer.words())
                .params(by.value(), CaseTable.column(now), id)
                .update();
    }

    List<Extension> of(CaseId id) {
        return jdbc.sql("SELECT * FROM case_extension WHERE case_id = ? ORDER BY asked_at")
                .param(id.value())
                .query(ExtensionTable::read)
                .list();
    }

    Optional<Extension> waiting(CaseId id) {
        return of(id).stream().filter(each -> each.answer() == null).findFirst();
    }

    private static Extension read(ResultSet row, int index) throws SQLException {
        return new Extension(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                Extension.Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("wanted", LocalDate.class),
                documents(row.getArray("documents")),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static List<DocumentId> documents(Array column) throws SQLException {
        return Arrays.stream((UUID[]) column.getArray()).map(DocumentId::new).toList();
    }

    private static Extension.@Nullable Answer answer(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Extension.Answer(
                        Extension.Outcome.valueOf(outcome),
                        row.getBoolean("counts"),
                        row.getObject("granted_until", LocalDate.class),
                        row.getString("answer"));
    }
}
