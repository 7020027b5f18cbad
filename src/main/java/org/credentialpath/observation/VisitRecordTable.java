package org.credentialpath.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of visit records: written once, amended by new rows. */
@Component
class VisitRecordTable {

    private final JdbcClient jdbc;

    VisitRecordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VisitRecord record, Instant signedAt) {
        jdbc.sql("""
                        INSERT INTO visit_record (visit, observer, started_at, ended_at, children, ages, notes, signed_at)
                        VALUES (:visit, :observer, :started, :ended, :children, :ages, :notes, :signed)""")
                .param("visit", record.visit().value())
                .param("observer", record.observer().value())
                .param("started", record.started().atOffset(ZoneOffset.UTC))
                .param("ended", record.ended().atOffset(ZoneOffset.UTC))
                .param("children", record.children())
                .param("ages", record.ages())
                .param("notes", record.notes())
                .param("signed", signedAt.atOffset(ZoneOffset.UTC))
                .update();
        record.results().forEach(result -> add(record.visit(), result));
    }

    private void add(VisitId visit, VisitRecord.Result result) {
        jdbc.sql(
                        "INSERT INTO visit_result (visit, criterion, met, feedback) VALUES (:visit, :criterion, :met, :feedback)")
                .param("visit", visit.value())
                .param("criterion", result.criterion())
                .param("met", result.met())
                .param("feedback", result.feedback())
                .update();
    }

    void amend(VisitId visit, VisitRecord.Amendment amendment) {
        jdbc.sql("""
                        INSERT INTO visit_amendment (visit, number, author, text, written_at)
                        SELECT :visit, count(*) + 1, :author, :text, :at FROM visit_amendment WHERE visit = :visit""")
                .param("visit", visit.value())
                .param("author", amendment.author().value())
                .param("text", amendment.text())
                .param("at", amendment.written().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<VisitRecord> find(VisitId visit) {
        return jdbc.sql("SELECT * FROM visit_record WHERE visit = :visit")
                .param("visit", visit.value())
                .query((row, n) -> record(visit, row))
                .optional();
    }

    private VisitRecord record(VisitId visit, ResultSet row) throws SQLException {
        return new VisitRecord(
                visit,
                new PersonId(row.getObject("observer", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                (Integer) row.getObject("children"),
                row.getString("ages"),
                row.getString("notes"),
                results(visit),
                amendments(visit));
    }

    private List<VisitRecord.Result> results(VisitId visit) {
        return jdbc.sql("SELECT * FROM visit_result WHERE visit = :visit ORDER BY criterion")
                .param("visit", visit.value())
                .query((row, n) -> new VisitRecord.Result(
                        row.getString("criterion"), row.getBoolean("met"), row.getString("feedback")))
                .list();
    }

    private List<VisitRecord.Amendment> amendments(VisitId visit) {
        return jdbc.sql("SELECT * FROM visit_amendment WHERE visit = :visit ORDER BY number")
                .param("visit", visit.value())
                .query((row, n) -> new VisitRecord.Amendment(
                        new PersonId(row.getObject("author", UUID.class)),
                        row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
