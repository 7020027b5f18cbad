package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table request_rule_result: every check is kept, the newest counts. */
@Component
class RuleResults {

    private final JdbcClient jdbc;

    RuleResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("SELECT * FROM request_rule_result WHERE request = ? AND round = ? ORDER BY place")
                .params(id.value(), round(id))
                .query(RuleResults::result)
                .list();
    }

    void add(CaseId id, int round, List<RuleResult> results) {
        for (int place = 0; place < results.size(); place++) {
            RuleResult result = results.get(place);
            jdbc.sql("""
                            INSERT INTO request_rule_result (request, round, rule, place, words, result)
                            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .params(id.value(), round, result.rule(), place)
                    .params(result.words(), result.result().name())
                    .update();
        }
    }

    void override(CaseId id, int round, RuleResult result) {
        Answer override = result.override();
        jdbc.sql("UPDATE request_rule_result SET override = ?, reason = ? WHERE request = ? AND round = ? AND rule = ?")
                .param(override == null ? null : override.name())
                .param(result.reason())
                .params(id.value(), round, result.rule())
                .update();
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
