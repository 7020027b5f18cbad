package org.credentialpath.review;

import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has taken part in decisions. */
@Component
class DecisionMembers {

    private final JdbcClient jdbc;

    DecisionMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean tookPart(CaseId id, PersonId person) {
        return jdbc.sql("""
                        SELECT count(*) FROM review_decision d JOIN review_decision_member m ON m.decision = d.id
                        WHERE d.case_id = ? AND m.person = ?""")
                        .params(id.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
