package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table request_rule_result: every check is kept, the newest counts. */
@Component
class RuleResults {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    RuleResults(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The number of the newest check, 0 before the first. */
    int round(CaseId id) {
        return jdbc.sql("SELECT coalesce(max(round), 0) FROM request_rule_result WHERE request = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** The newest check, in the order of the packet; empty before the first. */
    List<RuleResult> latest(CaseId id) {
        return jdbc.sql("""
                        SELECT * FROM request_rule_result WHERE request = ?
                          AND round = (SELECT max(round) FROM request_rule_result WHERE request = ?) ORDER BY place""")
                .params(id.value(), id.value())
                .query(RuleResults::result)
                .list();
    }

    void add(CaseId id, int round, List<RuleResult> results) {
        List<Object[]> rows = new ArrayList<>();
        for (RuleResult result : results) {
            rows.add(new Object[] {
                id.value(),
                round,
                result.rule(),
                rows.size(),
                result.words(),
                result.result().name()
            });
        }
        batch.batchUpdate("""
                INSERT INTO request_rule_result (request, round, rule, place, words, result)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", rows);
    }

    /** Writes down where a person decided otherwise, and takes back where no longer. */
    void override(CaseId id, int round, List<RuleResult> results) {
        batch.batchUpdate(
                "UPDATE request_rule_result SET override = ?, reason = ? WHERE request = ? AND round = ? AND rule = ?",
                results,
                Math.max(1, results.size()),
                (row, result) -> {
                    Answer override = result.override();
                    row.setString(1, override == null ? null : override.name());
                    row.setString(2, result.reason());
                    row.setObject(3, id.value());
                    row.setInt(4, round);
                    row.setString(5, result.rule());
                });
    }

    private static RuleResult result(ResultSet row, int index) throws SQLException {
        return new RuleResult(
                row.getString("rule"),
                row.getString("words"),
                Answer.valueOf(row.getString("result")),
                outcome(row.getString("override")),
                row.getString("reason"));
    }

    private static @Nullable Answer outcome(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }
}
