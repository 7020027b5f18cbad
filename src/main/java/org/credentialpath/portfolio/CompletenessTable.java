package org.credentialpath.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables portfolio_check and portfolio_check_line. */
@Component
class CompletenessTable {

    private final JdbcClient jdbc;

    CompletenessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID submission, Completeness outcome, String note, List<CheckedPart> parts, PersonId by, Instant now) {
        jdbc.sql(
                        "INSERT INTO portfolio_check (submission, outcome, note, checked_by, checked_at) VALUES (?, ?, ?, ?, ?)")
                .params(submission, outcome.name(), note, by.value(), ItemTable.column(now))
                .update();
        parts.forEach(part -> jdbc.sql(
                        "INSERT INTO portfolio_check_line (submission, subject, present, reason) VALUES (?, ?, ?, ?)")
                .params(submission, part.subject(), part.present(), part.reason())
                .update());
    }

    /** What was found absent. */
    List<CheckedPart> absent(UUID submission) {
        return jdbc.sql("""
                        SELECT subject, present, reason FROM portfolio_check_line
                        WHERE submission = ? AND NOT present ORDER BY subject""")
                .param(submission)
                .query((row, index) ->
                        new CheckedPart(row.getString("subject"), row.getBoolean("present"), row.getString("reason")))
                .list();
    }

    String note(UUID submission) {
        return jdbc.sql("SELECT note FROM portfolio_check WHERE submission = ?")
                .param(submission)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
