package org.credentialpath.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables portfolio_submission and portfolio_submission_item: written once, never changed. */
@Component
class SubmissionTable {

    private static final String SELECT = """
            SELECT s.*, c.outcome FROM portfolio_submission s LEFT JOIN portfolio_check c ON c.submission = s.id""";

    private final JdbcClient jdbc;
    private final SnapshotJson json;

    SubmissionTable(JdbcClient jdbc, SnapshotJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Submission submission) {
        jdbc.sql("""
                        INSERT INTO portfolio_submission (id, case_id, number, attempt, round, session, application,
                          changes, sha256, submitted_by, submitted_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""")
                .params(submission.id(), submission.caseId().value(), submission.number(), submission.attempt())
                .param(submission.round())
                .param(submission.session())
                .params(json.write(submission.application()), json.write(submission.changes()))
                .params(submission.sha256(), submission.submittedBy().value())
                .param(ItemTable.column(submission.submittedAt()))
                .update();
        for (int place = 0; place < submission.items().size(); place++) {
            addItem(submission.id(), place, submission.items().get(place));
        }
    }

    private void addItem(UUID submission, int place, Submission.Item item) {
        jdbc.sql("""
                        INSERT INTO portfolio_submission_item (submission, item, place, content, sha256, change)
                        VALUES (?, ?, ?, ?::jsonb, ?, ?)""")
                .params(submission, item.item(), place, json.write(item.content()), item.sha256())
                .param(item.change().name())
                .update();
    }

    /** The case of a submission. */
    Optional<CaseId> caseOf(UUID submission) {
        return jdbc.sql("SELECT case_id FROM portfolio_submission WHERE id = ?")
                .param(submission)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** The newest first. */
    List<Submission> of(CaseId id) {
        return jdbc.sql(SELECT + " WHERE s.case_id = ? ORDER BY s.number DESC")
                .param(id.value())
                .query(this::read)
                .list();
    }

    /** The hashes of the items of the last complete submission, by item. */
    Map<String, String> lastHashes(CaseId id) {
        Map<String, String> hashes = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT i.item, i.sha256 FROM portfolio_submission_item i WHERE i.submission =
                          (SELECT s.id FROM portfolio_submission s JOIN portfolio_check c ON c.submission = s.id
                           WHERE s.case_id = ? AND c.outcome = 'COMPLETE' ORDER BY s.number DESC LIMIT 1)""").param(id.value()).query(row -> {
            hashes.put(row.getString("item"), row.getString("sha256"));
        });
        return hashes;
    }

    private List<Submission.Item> items(UUID submission) {
        return jdbc.sql("SELECT * FROM portfolio_submission_item WHERE submission = ? ORDER BY place")
                .param(submission)
                .query((row, index) -> new Submission.Item(
                        row.getString("item"),
                        json.read(row.getString("content"), Content.class),
                        row.getString("sha256"),
                        Submission.Change.valueOf(row.getString("change"))))
                .list();
    }

    @SuppressWarnings("unchecked")
    private Submission read(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String outcome = row.getString("outcome");
        return new Submission(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getInt("attempt"),
                row.getInt("round"),
                row.getObject("session", LocalDate.class),
                json.read(row.getString("application"), Application.class),
                json.read(row.getString("changes"), Map.class),
                items(id),
                row.getString("sha256"),
                new PersonId(row.getObject("submitted_by", UUID.class)),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : Completeness.valueOf(outcome));
    }
}
