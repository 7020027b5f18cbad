package org.credentialpath.survey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table survey_tally: the counts of answers that were deleted. */
@Component
class SurveyTallyTable {

    private final JdbcClient jdbc;

    SurveyTallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of which single answers may still be there. */
    List<CaseId> notTallied() {
        return jdbc.sql("""
                        SELECT DISTINCT c.case_id FROM survey_collection c
                        WHERE NOT EXISTS (SELECT 1 FROM survey_tally t WHERE t.collection = c.id)""")
                .query((row, index) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** The collections of the case of which single answers may still be there, locked until the end of the transaction. */
    List<UUID> notTalliedLocked(CaseId id) {
        return jdbc.sql("""
                        SELECT c.id FROM survey_collection c WHERE c.case_id = ?
                        AND NOT EXISTS (SELECT 1 FROM survey_tally t WHERE t.collection = c.id)
                        ORDER BY c.number FOR UPDATE OF c""").param(id.value()).query(UUID.class).list();
    }

    void add(UUID collection, SurveyRates rates, Instant deletedAt) {
        jdbc.sql("""
                        INSERT INTO survey_tally (collection, returned, answers, positive, deleted_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(collection, rates.returned(), rates.answers(), rates.positive())
                .param(SurveyCollectionTable.column(deletedAt))
                .update();
    }

    Optional<SurveyRates> rates(SurveyCollection collection) {
        return jdbc.sql("SELECT * FROM survey_tally WHERE collection = ?")
                .param(collection.id())
                .query((row, index) -> new SurveyRates(
                        collection.distributed(),
                        row.getInt("returned"),
                        row.getInt("answers"),
                        row.getInt("positive")))
                .optional();
    }

    /** When the answers were deleted; empty while they are there. */
    Optional<Instant> deletedAt(UUID collection) {
        return jdbc.sql("SELECT deleted_at FROM survey_tally WHERE collection = ?")
                .param(collection)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
