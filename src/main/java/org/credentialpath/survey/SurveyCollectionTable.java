package org.credentialpath.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables survey_collection and survey_result. */
@Component
class SurveyCollectionTable {

    private final JdbcClient jdbc;

    SurveyCollectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the case has an open collection. */
    boolean add(SurveyCollection started, PersonId by) {
        return jdbc.sql("""
                        INSERT INTO survey_collection (id, case_id, number, distributed, by_link, last_day, extended, state,
                                                       started_by, started_at)
                        VALUES (?, ?, ?, ?, ?, ?, false, 'OPEN', ?, ?) ON CONFLICT DO NOTHING""")
                        .params(started.id(), started.caseId().value(), started.number())
                        .params(started.distributed(), started.byLink(), started.lastDay())
                        .params(by.value(), column(started.startedAt()))
                        .update()
                == 1;
    }

    /** The newest collection of the case. */
    Optional<SurveyCollection> latest(CaseId id) {
        return jdbc.sql("SELECT * FROM survey_collection WHERE case_id = ? ORDER BY number DESC LIMIT 1")
                .param(id.value())
                .query(SurveyCollectionTable::read)
                .optional();
    }

    /** As {@link #latest}, locked until the end of the transaction. */
    Optional<SurveyCollection> latestLocked(CaseId id) {
        return jdbc.sql("SELECT * FROM survey_collection WHERE case_id = ? ORDER BY number DESC LIMIT 1 FOR UPDATE")
                .param(id.value())
                .query(SurveyCollectionTable::read)
                .optional();
    }

    Optional<SurveyCollection> locked(UUID collection) {
        return jdbc.sql("SELECT * FROM survey_collection WHERE id = ? FOR UPDATE")
                .param(collection)
                .query(SurveyCollectionTable::read)
                .optional();
    }

    void completed(UUID collection, Instant at) {
        jdbc.sql("UPDATE survey_collection SET completed_at = ? WHERE id = ?")
                .params(column(at), collection)
                .update();
    }

    void extend(UUID collection, LocalDate lastDay) {
        jdbc.sql("UPDATE survey_collection SET last_day = ?, extended = true WHERE id = ?")
                .params(lastDay, collection)
                .update();
    }

    void end(UUID collection, SurveyCollection.State state) {
        jdbc.sql("UPDATE survey_collection SET state = ? WHERE id = ?")
                .params(state.name(), collection)
                .update();
    }

    /** What still counts: open or counted. Locked until the end of the transaction. */
    List<SurveyCollection> validLocked(CaseId id) {
        return jdbc.sql("""
                        SELECT * FROM survey_collection WHERE case_id = ? AND state IN ('OPEN', 'COUNTED')
                        ORDER BY number FOR UPDATE""")
                .param(id.value())
                .query(SurveyCollectionTable::read)
                .list();
    }

    /** @param reason null when the site has changed */
    void makeVoid(UUID collection, PersonId by, @Nullable String reason, Instant at) {
        jdbc.sql("""
                        UPDATE survey_collection SET state = 'VOID', voided_by = ?, void_reason = ?, voided_at = ?
                        WHERE id = ?""")
                .param(by.value())
                .param(reason)
                .param(column(at))
                .param(collection)
                .update();
    }

    /** The collections that were made void, the newest first. */
    List<VoidSurveys> voided(CaseId id) {
        return jdbc.sql("SELECT * FROM survey_collection WHERE case_id = ? AND state = 'VOID' ORDER BY number DESC")
                .param(id.value())
                .query((row, index) -> new VoidSurveys(
                        row.getInt("distributed"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("voided_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("voided_by", UUID.class)),
                        row.getString("void_reason")))
                .list();
    }

    void result(UUID collection, SurveyResult result) {
        SurveyRates rates = result.rates();
        jdbc.sql("""
                        INSERT INTO survey_result (collection, distributed, returned, answers, positive, met, counted_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(collection, rates.distributed(), rates.returned(), rates.answers(), rates.positive())
                .params(result.met(), column(result.countedAt()))
                .update();
    }

    /** The result of the newest collection that was counted and is not void. */
    Optional<SurveyResult> result(CaseId id) {
        return jdbc.sql("""
                        SELECT r.* FROM survey_result r JOIN survey_collection c ON c.id = r.collection
                        WHERE c.case_id = ? AND c.state <> 'VOID' ORDER BY c.number DESC LIMIT 1""")
                .param(id.value())
                .query((row, index) -> new SurveyResult(
                        id,
                        new SurveyRates(
                                row.getInt("distributed"),
                                row.getInt("returned"),
                                row.getInt("answers"),
                                row.getInt("positive")),
                        row.getBoolean("met"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SurveyCollection read(ResultSet row, int index) throws SQLException {
        OffsetDateTime completed = row.getObject("completed_at", OffsetDateTime.class);
        return new SurveyCollection(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getInt("distributed"),
                row.getInt("by_link"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("extended"),
                SurveyCollection.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                completed == null ? null : completed.toInstant());
    }
}
