package org.credentialpath.cohort;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort_facilitator. */
@Component
class FacilitatorTable {

    private final JdbcClient jdbc;

    FacilitatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(CohortId cohort, PersonId person, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO cohort_facilitator (cohort, number, person, since, appointed_by)
                        SELECT ?, 1 + count(*), ?, ?, ? FROM cohort_facilitator WHERE cohort = ?""")
                .params(cohort.value(), person.value(), Timestamp.from(now), by.value(), cohort.value())
                .update();
    }

    void end(CohortId cohort, Instant now) {
        jdbc.sql("UPDATE cohort_facilitator SET until = ? WHERE cohort = ? AND until IS NULL")
                .params(Timestamp.from(now), cohort.value())
                .update();
    }

    List<Facilitators.Turn> of(CohortId cohort) {
        return jdbc.sql("SELECT * FROM cohort_facilitator WHERE cohort = ? ORDER BY number")
                .param(cohort.value())
                .query((row, index) -> {
                    Timestamp until = row.getTimestamp("until");
                    return new Facilitators.Turn(
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getTimestamp("since").toInstant(),
                            until == null ? null : until.toInstant());
                })
                .list();
    }
}
