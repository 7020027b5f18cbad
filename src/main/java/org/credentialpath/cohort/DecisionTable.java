package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table eligibility_decision: a later decision is a new row. */
@Component
class DecisionTable {

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, int round, EligibilityDecision decision) {
        jdbc.sql("""
                        INSERT INTO eligibility_decision
                          (request, round, number, decision, proposal, message, condition, due, decided_by, decided_at)
                        SELECT ?, ?, 1 + count(*), ?, ?, ?, ?, ?, ?, ? FROM eligibility_decision WHERE request = ?""")
                .params(id.value(), round)
                .params(decision.decision().name(), decision.proposal().name())
                .param(decision.message())
                .param(decision.condition())
                .param(decision.due())
                .params(decision.decidedBy().value(), Timestamp.from(decision.decidedAt()), id.value())
                .update();
    }

    Optional<EligibilityDecision> latest(CaseId id) {
        return jdbc.sql("SELECT * FROM eligibility_decision WHERE request = ? ORDER BY number DESC LIMIT 1")
                .param(id.value())
                .query(DecisionTable::decision)
                .optional();
    }

    boolean isConditional(CaseId id) {
        return latest(id)
                .map(decision -> decision.decision() == EligibilityResult.CONDITIONAL)
                .orElse(false);
    }

    private static EligibilityDecision decision(ResultSet row, int index) throws SQLException {
        return new EligibilityDecision(
                EligibilityResult.valueOf(row.getString("decision")),
                EligibilityResult.valueOf(row.getString("proposal")),
                row.getString("message"),
                row.getString("condition"),
                row.getObject("due", LocalDate.class),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getTimestamp("decided_at").toInstant());
    }
}
