package org.credentialpath.observation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of objections to an observer: one a case. */
@Component
class ObjectionTable {

    private final JdbcClient jdbc;

    ObjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns false when the case has its objection already. */
    boolean add(Visit visit, PersonId observer, String reason, Instant at) {
        return jdbc.sql("""
                        INSERT INTO observer_objection (case_id, visit, observer, reason, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_id) DO NOTHING""")
                        .params(visit.caseId().value(), visit.id().value(), observer.value(), reason)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean exists(CaseId caseId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM observer_objection WHERE case_id = ?)")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    boolean names(CaseId caseId, PersonId observer) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM observer_objection WHERE case_id = ? AND observer = ?)")
                .params(caseId.value(), observer.value())
                .query(Boolean.class)
                .single();
    }
}
