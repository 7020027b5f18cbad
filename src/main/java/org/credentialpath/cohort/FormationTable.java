package org.credentialpath.cohort;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort_formation. */
@Component
class FormationTable {

    private final JdbcClient jdbc;

    FormationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CohortId id, FormationChoice choice, PersonId by, Instant now) {
        CohortId into = choice.into();
        jdbc.sql("""
                        INSERT INTO cohort_formation
                          (cohort, number, decision, into_cohort, start, reason, decided_by, decided_at)
                        SELECT ?, 1 + count(*), ?, ?, ?, ?, ?, ? FROM cohort_formation WHERE cohort = ?""")
                .params(id.value(), choice.decision().name())
                .param(into == null ? null : into.value())
                .param(choice.start())
                .params(choice.reason(), by.value(), Timestamp.from(now), id.value())
                .update();
    }

    Optional<FormationChoice> latest(CohortId id) {
        return jdbc.sql("SELECT * FROM cohort_formation WHERE cohort = ? ORDER BY number DESC LIMIT 1")
                .param(id.value())
                .query((row, index) -> {
                    UUID into = row.getObject("into_cohort", UUID.class);
                    return new FormationChoice(
                            Formation.valueOf(row.getString("decision")),
                            into == null ? null : new CohortId(into),
                            row.getObject("start", LocalDate.class),
                            row.getString("reason"));
                })
                .optional();
    }
}
