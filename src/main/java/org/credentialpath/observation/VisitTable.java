package org.credentialpath.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of visits and the days the candidate blocked. */
@Component
class VisitTable {

    private final JdbcClient jdbc;

    VisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VisitId id, CaseId caseId, Instant at) {
        jdbc.sql("INSERT INTO visit (id, case_id, state, wanted_at) VALUES (:id, :case, 'WANTED', :at)")
                .param("id", id.value())
                .param("case", caseId.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Visit> find(VisitId id) {
        return jdbc.sql("SELECT * FROM visit WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> visit(row))
                .optional();
    }

    /** The visits of a case, the newest first. */
    List<Visit> ofCase(CaseId caseId) {
        return jdbc.sql("SELECT * FROM visit WHERE case_id = :case ORDER BY wanted_at DESC")
                .param("case", caseId.value())
                .query((row, n) -> visit(row))
                .list();
    }

    /** The visits with a day that the person makes or made. */
    List<Visit> madeBy(PersonId observer) {
        return jdbc.sql("SELECT * FROM visit WHERE observer = :observer AND planned_at IS NOT NULL")
                .param("observer", observer.value())
                .query((row, n) -> visit(row))
                .list();
    }

    /** Writes everything that changes in a visit. */
    void update(Visit visit) {
        jdbc.sql("""
                        UPDATE visit SET state = :state, observer = :observer, site_name = :site, site_address = :address,
                          shift = :shift, window_start = :window, planned_at = :planned, remote = :remote,
                          sequence = :sequence, no_shows = :noShows
                        WHERE id = :id""")
                .param("state", visit.state().name())
                .param(
                        "observer",
                        visit.observer() == null ? null : visit.observer().value())
                .param("site", visit.siteName())
                .param("address", visit.siteAddress())
                .param("shift", visit.shift())
                .param("window", visit.windowStart())
                .param("planned", utc(visit.plannedAt()))
                .param("remote", visit.remote())
                .param("sequence", visit.sequence())
                .param("noShows", visit.noShows())
                .param("id", visit.id().value())
                .update();
    }

    void block(VisitId visit, Set<LocalDate> days) {
        jdbc.sql("DELETE FROM visit_blocked_day WHERE visit = :visit")
                .param("visit", visit.value())
                .update();
        days.forEach(day -> jdbc.sql("INSERT INTO visit_blocked_day (visit, day) VALUES (:visit, :day)")
                .param("visit", visit.value())
                .param("day", day)
                .update());
    }

    Set<LocalDate> blocked(VisitId visit) {
        return new TreeSet<>(jdbc.sql("SELECT day FROM visit_blocked_day WHERE visit = :visit")
                .param("visit", visit.value())
                .query(LocalDate.class)
                .list());
    }

    void addFailure(Visit visit, VisitFailure cause, Instant at) {
        jdbc.sql("""
                        INSERT INTO visit_failure (visit, number, cause, planned_at, noted_at)
                        SELECT :visit, count(*) + 1, :cause, :planned, :at FROM visit_failure WHERE visit = :visit""")
                .param("visit", visit.id().value())
                .param("cause", cause.name())
                .param("planned", utc(visit.plannedAt()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        UUID observer = row.getObject("observer", UUID.class);
        OffsetDateTime planned = row.getObject("planned_at", OffsetDateTime.class);
        return new Visit(
                new VisitId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Visit.State.valueOf(row.getString("state")),
                observer == null ? null : new PersonId(observer),
                row.getString("site_name"),
                row.getString("site_address"),
                row.getString("shift"),
                row.getObject("window_start", LocalDate.class),
                planned == null ? null : planned.toInstant(),
                row.getBoolean("remote"),
                row.getInt("sequence"),
                row.getInt("no_shows"));
    }
}
