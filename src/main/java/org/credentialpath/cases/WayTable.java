package org.credentialpath.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables case_way and case_transfer. */
@Component
class WayTable {

    private final JdbcClient jdbc;

    WayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case was asked at the end of this cohort before. */
    boolean ask(CaseId id, CohortId cohort, Instant now) {
        return jdbc.sql("INSERT INTO case_way (case_id, cohort, asked_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(id.value(), cohort.value(), CaseTable.column(now))
                        .update()
                == 1;
    }

    /** The ended cohort for which the participant has not chosen yet. */
    Optional<CohortId> waiting(CaseId id) {
        return jdbc.sql("SELECT cohort FROM case_way WHERE case_id = ? AND way IS NULL ORDER BY asked_at DESC LIMIT 1")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(CohortId::new);
    }

    void choose(CaseId id, GoingOn.Way way, PersonId by, Instant now) {
        jdbc.sql("UPDATE case_way SET way = ?, chosen_by = ?, chosen_at = ? WHERE case_id = ? AND way IS NULL")
                .params(way.name(), by.value(), CaseTable.column(now), id.value())
                .update();
    }

    Optional<GoingOn.Way> chosen(CaseId id) {
        return jdbc.sql(
                        "SELECT way FROM case_way WHERE case_id = ? AND way IS NOT NULL ORDER BY chosen_at DESC LIMIT 1")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(GoingOn.Way::valueOf);
    }

    /** False when the case has had its transfer. */
    boolean wantTransfer(CaseId id, Instant now) {
        return jdbc.sql("INSERT INTO case_transfer (case_id, wanted_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(id.value(), CaseTable.column(now))
                        .update()
                == 1;
    }

    boolean hasTransfer(CaseId id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM case_transfer WHERE case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** False when the case waits for no transfer. */
    boolean transferred(CaseId id, CohortId cohort, Instant now) {
        return jdbc.sql("""
                        UPDATE case_transfer SET placed_in = ?, placed_at = ? WHERE case_id = ? AND placed_in IS NULL""")
                        .params(cohort.value(), CaseTable.column(now), id.value())
                        .update()
                == 1;
    }

    List<CaseId> transfersWanted(String program) {
        return jdbc.sql("""
                        SELECT t.case_id FROM case_transfer t JOIN case_file f ON f.id = t.case_id
                        WHERE f.program = ? AND t.placed_in IS NULL AND f.status IN ('OPEN', 'ON_HOLD')
                        ORDER BY t.wanted_at""").param(program).query(UUID.class).list().stream()
                .map(CaseId::new)
                .toList();
    }
}
