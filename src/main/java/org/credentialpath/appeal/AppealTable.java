package org.credentialpath.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table appeal. */
@Component
class AppealTable {

    private final JdbcClient jdbc;

    AppealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is an appeal against the decision already, or another one of the case is open. */
    boolean add(Appeal appeal) {
        return jdbc.sql("""
                        INSERT INTO appeal
                          (id, case_id, decision, filed_by, filed_at, grounds, remedy, statement, documents, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(appeal.id(), appeal.caseId().value(), appeal.decision())
                        .params(appeal.filedBy().value(), column(appeal.filed()))
                        .param(appeal.grounds().stream()
                                .map(Enum::name)
                                .sorted()
                                .toArray(String[]::new))
                        .params(appeal.remedy().name(), appeal.statement())
                        .param(appeal.documents().stream()
                                .map(DocumentId::value)
                                .toArray(UUID[]::new))
                        .param(appeal.state().name())
                        .update()
                == 1;
    }

    Optional<Appeal> find(UUID id) {
        return one("SELECT * FROM appeal WHERE id = ?", id);
    }

    /** Locks the appeal until the end of the transaction, so that one of two rulings comes first. */
    Optional<Appeal> locked(UUID id) {
        return one("SELECT * FROM appeal WHERE id = ? FOR UPDATE", id);
    }

    /** The appeal against the decision. */
    Optional<Appeal> against(UUID decision) {
        return one("SELECT * FROM appeal WHERE decision = ?", decision);
    }

    Optional<Appeal> open(CaseId id) {
        return one("SELECT * FROM appeal WHERE case_id = ? AND state = 'OPEN'", id.value());
    }

    void decided(UUID id, Appeal.Ruling ruling) {
        jdbc.sql("""
                        UPDATE appeal SET state = 'DECIDED', outcome = ?, decided_by = ?, decided_at = ?, reason = ?, letter = ?
                        WHERE id = ?""")
                .params(ruling.outcome().name(), ruling.by().value(), column(ruling.at()))
                .params(ruling.reason(), ruling.letter(), id)
                .update();
    }

    /** False when it was not open any more. */
    boolean close(UUID id) {
        return jdbc.sql("UPDATE appeal SET state = 'CLOSED' WHERE id = ? AND state = 'OPEN'")
                        .param(id)
                        .update()
                == 1;
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Optional<Appeal> one(String sql, UUID key) {
        return jdbc.sql(sql).param(key).query(AppealTable::read).optional();
    }

    private static Appeal read(ResultSet row, int index) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("decision", UUID.class),
                new PersonId(row.getObject("filed_by", UUID.class)),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                grounds((String[]) row.getArray("grounds").getArray()),
                Appeal.Remedy.valueOf(row.getString("remedy")),
                row.getString("statement"),
                documents((UUID[]) row.getArray("documents").getArray()),
                Appeal.State.valueOf(row.getString("state")),
                ruling(row));
    }

    private static Set<Appeal.Ground> grounds(String[] column) {
        return Arrays.stream(column).map(Appeal.Ground::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<DocumentId> documents(UUID[] column) {
        return Arrays.stream(column).map(DocumentId::new).toList();
    }

    private static Appeal.@Nullable Ruling ruling(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Appeal.Ruling(
                        Appeal.Outcome.valueOf(outcome),
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("letter"));
    }
}
