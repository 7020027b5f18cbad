package org.credentialpath.appeal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables appeal_seat and appeal_replaced: who sits on panels, and in whose place a panel wants somebody else. */
@Component
class AppealSeatTable {

    private final JdbcClient jdbc;

    AppealSeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seat(UUID appeal, PersonId person, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO appeal_seat (appeal, person, chosen_by, chosen_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(appeal, person.value(), by.value(), AppealTable.column(at))
                .update();
    }

    void leave(UUID appeal, PersonId person, String reason, Instant at) {
        jdbc.sql("UPDATE appeal_seat SET left_at = ?, reason = ? WHERE appeal = ? AND person = ? AND left_at IS NULL")
                .params(AppealTable.column(at), reason, appeal, person.value())
                .update();
    }

    /** Who sits on the panel now. */
    List<PersonId> seated(UUID appeal) {
        return people("SELECT person FROM appeal_seat WHERE appeal = ? AND left_at IS NULL ORDER BY person", appeal);
    }

    /** Who left the panel. */
    List<PersonId> left(UUID appeal) {
        return people("SELECT person FROM appeal_seat WHERE appeal = ? AND left_at IS NOT NULL", appeal);
    }

    /** The open appeals on whose panel the person sits. */
    List<UUID> openOf(PersonId person) {
        return jdbc.sql("""
                        SELECT s.appeal FROM appeal_seat s JOIN appeal a ON a.id = s.appeal
                        WHERE s.person = ? AND s.left_at IS NULL AND a.state = 'OPEN'""").param(person.value()).query(UUID.class).list();
    }

    /** Whether the person sits on the panel of an open appeal of the case. */
    boolean hears(CaseId id, PersonId person) {
        return any("""
                SELECT count(*) FROM appeal_seat s JOIN appeal a ON a.id = s.appeal
                WHERE a.case_id = ? AND s.person = ? AND s.left_at IS NULL AND a.state = 'OPEN'""", id, person);
    }

    /** Whether the person ever sat on a panel about the case. */
    boolean heard(CaseId id, PersonId person) {
        return any("""
                SELECT count(*) FROM appeal_seat s JOIN appeal a ON a.id = s.appeal
                WHERE a.case_id = ? AND s.person = ?""", id, person);
    }

    void replace(Appeal appeal, PersonId person) {
        jdbc.sql("INSERT INTO appeal_replaced (appeal, case_id, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(appeal.id(), appeal.caseId().value(), person.value())
                .update();
    }

    boolean replaced(CaseId id, PersonId person) {
        return any("SELECT count(*) FROM appeal_replaced WHERE case_id = ? AND person = ?", id, person);
    }

    private boolean any(String sql, CaseId id, PersonId person) {
        return jdbc.sql(sql)
                        .params(id.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<PersonId> people(String sql, UUID appeal) {
        return jdbc.sql(sql).param(appeal).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }
}
