package org.credentialpath.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table portfolio_draft. */
@Component
class DraftTable {

    private final JdbcClient jdbc;
    private final SnapshotJson json;

    DraftTable(JdbcClient jdbc, SnapshotJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Draft draft) {
        jdbc.sql("""
                        INSERT INTO portfolio_draft (id, case_id, cohort, item, question, content, shared_at)
                        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(draft.id(), draft.caseId().value(), draft.cohort().value(), draft.item())
                .params(draft.question(), json.write(draft.content()), ItemTable.column(draft.sharedAt()))
                .update();
    }

    /** The waiting draft of the item waits no more: a newer one takes its place. */
    void replace(CaseId id, String item, Instant now) {
        jdbc.sql("""
                        UPDATE portfolio_draft SET closed_at = ?
                        WHERE case_id = ? AND item = ? AND answered_at IS NULL AND closed_at IS NULL""").params(ItemTable.column(now), id.value(), item).update();
    }

    void closeAll(CaseId id, Instant now) {
        jdbc.sql(
                        "UPDATE portfolio_draft SET closed_at = ? WHERE case_id = ? AND answered_at IS NULL AND closed_at IS NULL")
                .params(ItemTable.column(now), id.value())
                .update();
    }

    /** False when it does not wait any more. */
    boolean answer(UUID draft, Draft.Answer answer) {
        return jdbc.sql("""
                        UPDATE portfolio_draft SET advice = ?, feedback = ?, answered_by = ?, answered_at = ?
                        WHERE id = ? AND answered_at IS NULL AND closed_at IS NULL""")
                        .params(
                                answer.advice().name(),
                                answer.feedback(),
                                answer.by().value())
                        .params(ItemTable.column(answer.at()), draft)
                        .update()
                == 1;
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("SELECT * FROM portfolio_draft WHERE id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    List<Draft> of(CaseId id) {
        return jdbc.sql("SELECT * FROM portfolio_draft WHERE case_id = ? ORDER BY shared_at DESC, id")
                .param(id.value())
                .query(this::read)
                .list();
    }

    private Draft read(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CohortId(row.getObject("cohort", UUID.class)),
                row.getString("item"),
                row.getString("question"),
                json.read(row.getString("content"), Content.class),
                row.getObject("shared_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                answer(row));
    }

    private static Draft.@Nullable Answer answer(ResultSet row) throws SQLException {
        Instant at = instant(row, "answered_at");
        return at == null
                ? null
                : new Draft.Answer(
                        Draft.Advice.valueOf(row.getString("advice")),
                        row.getString("feedback"),
                        new PersonId(row.getObject("answered_by", UUID.class)),
                        at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
