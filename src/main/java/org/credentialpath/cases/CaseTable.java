package org.credentialpath.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table case_file. */
@Component
class CaseTable {

    private static final int DIGITS = 32;

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is a case with this id already. */
    boolean add(Case file) {
        return jdbc.sql("""
                        INSERT INTO case_file
                          (id, participant, program, packet, cohort, status, opened_at, portfolio_due, open_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .param(file.id().value())
                        .param(file.participant().value())
                        .param(file.packet().program())
                        .param(file.packet().version())
                        .param(value(file.cohort()))
                        .param(file.status().name())
                        .param(column(file.opened()))
                        .param(file.portfolioDue())
                        .param(file.openUntil())
                        .update()
                == 1;
    }

    Optional<Case> find(CaseId id) {
        return jdbc.sql("SELECT * FROM case_file WHERE id = ?")
                .param(id.value())
                .query(CaseTable::read)
                .optional();
    }

    /** A range of the primary key, whatever number of digits is known. */
    List<Case> numbered(String beginning) {
        return jdbc.sql(
                        "SELECT * FROM case_file WHERE id BETWEEN CAST(? AS uuid) AND CAST(? AS uuid) ORDER BY id LIMIT 20")
                .params(filled(beginning, "0"), filled(beginning, "f"))
                .query(CaseTable::read)
                .list();
    }

    private static String filled(String beginning, String digit) {
        return beginning + digit.repeat(DIGITS - beginning.length());
    }

    /** Locks the row until the end of the transaction. */
    Case locked(CaseId id) {
        return jdbc.sql("SELECT * FROM case_file WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(CaseTable::read)
                .optional()
                .orElseThrow(() -> CaseUnknown.withId(id));
    }

    List<Case> of(PersonId participant) {
        return jdbc.sql("SELECT * FROM case_file WHERE participant = ? ORDER BY opened_at DESC, id")
                .param(participant.value())
                .query(CaseTable::read)
                .list();
    }

    List<Case> inCohort(CohortId cohort) {
        return jdbc.sql("SELECT * FROM case_file WHERE cohort = ? ORDER BY opened_at, id")
                .param(cohort.value())
                .query(CaseTable::read)
                .list();
    }

    void status(CaseId id, Case.Status status, @Nullable Instant closed) {
        jdbc.sql("UPDATE case_file SET status = ?, closed_at = ? WHERE id = ?")
                .param(status.name())
                .param(closed == null ? null : column(closed))
                .param(id.value())
                .update();
    }

    void portfolioDue(CaseId id, LocalDate due) {
        jdbc.sql("UPDATE case_file SET portfolio_due = ? WHERE id = ?")
                .params(due, id.value())
                .update();
    }

    void openUntil(CaseId id, LocalDate until) {
        jdbc.sql("UPDATE case_file SET open_until = ? WHERE id = ?")
                .params(until, id.value())
                .update();
    }

    void cohort(CaseId id, @Nullable CohortId cohort) {
        jdbc.sql("UPDATE case_file SET cohort = ? WHERE id = ?")
                .param(value(cohort))
                .param(id.value())
                .update();
    }

    static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new PersonId(value);
    }

    private static @Nullable UUID value(@Nullable CohortId cohort) {
        return cohort == null ? null : cohort.value();
    }

    private static Case read(ResultSet row, int index) throws SQLException {
        UUID cohort = row.getObject("cohort", UUID.class);
        return new Case(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("participant", UUID.class)),
                new PacketRef(row.getString("program"), row.getString("packet")),
                cohort == null ? null : new CohortId(cohort),
                Case.Status.valueOf(row.getString("status")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("portfolio_due", LocalDate.class),
                row.getObject("open_until", LocalDate.class),
                instant(row, "closed_at"));
    }
}
