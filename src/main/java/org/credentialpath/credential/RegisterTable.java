package org.credentialpath.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the register. What it shows of an award is what was chosen last; what was chosen before stays. */
@Component
class RegisterTable {

    private static final String ENTRIES = """
            SELECT a.*, s.shown, r.revoked_on, EXISTS (SELECT FROM award_certificate c WHERE c.award = a.id) AS certificate
            FROM award a LEFT JOIN award_revocation r ON r.award = a.id LEFT JOIN LATERAL
              (SELECT shown FROM register_showing WHERE award = a.id ORDER BY number DESC LIMIT 1) s ON true
            """;
    private static final String NEWEST_FIRST = " ORDER BY a.awarded_on DESC, a.number DESC";

    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stands in the register already. */
    boolean add(UUID award, Instant at) {
        return jdbc.sql("INSERT INTO register_entry (award, entered_at) VALUES (?, ?) ON CONFLICT (award) DO NOTHING")
                        .params(award, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void show(UUID award, Shown shown, Instant since) {
        jdbc.sql("INSERT INTO register_showing (award, shown, since) VALUES (?, ?, ?)")
                .params(award, shown.name(), since.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<RegisterEntry> byId(UUID id) {
        return jdbc.sql(ENTRIES + "WHERE a.id = ?")
                .param(id)
                .query(RegisterTable::entry)
                .optional();
    }

    /** @param about the id of a case, of a part, or of the award it renews */
    Optional<RegisterEntry> byAbout(UUID about) {
        return jdbc.sql(ENTRIES + "WHERE a.about = ?")
                .param(about)
                .query(RegisterTable::entry)
                .optional();
    }

    Optional<RegisterEntry> byNumber(String number) {
        return jdbc.sql(ENTRIES + "WHERE upper(a.number) = ?")
                .param(number)
                .query(RegisterTable::entry)
                .optional();
    }

    List<RegisterEntry> of(PersonId holder) {
        return jdbc.sql(ENTRIES + "WHERE a.holder = ?" + NEWEST_FIRST)
                .param(holder.value())
                .query(RegisterTable::entry)
                .list();
    }

    /** @param text a part of the number or the name; empty for all */
    List<RegisterEntry> find(String text, int from, int most) {
        return jdbc.sql(ENTRIES
                        + "WHERE strpos(lower(a.number), :text) > 0 OR strpos(lower(a.holder_name), :text) > 0"
                        + NEWEST_FIRST + " LIMIT :most OFFSET :from")
                .param("text", text)
                .param("most", most)
                .param("from", from)
                .query(RegisterTable::entry)
                .list();
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        String shown = row.getString("shown");
        return new RegisterEntry(
                AwardTable.award(row),
                shown == null ? null : Shown.valueOf(shown),
                row.getBoolean("certificate"),
                row.getObject("revoked_on", LocalDate.class));
    }
}
