package org.credentialpath.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of awards. */
@Component
class AwardTable {

    private final JdbcClient jdbc;

    AwardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is an award for it already. */
    boolean add(Award award, Instant enteredAt) {
        return jdbc.sql("""
                        INSERT INTO award (id, about, case_id, holder, holder_name, program, packet_version, number, title,
                                           awarded_on, expires_on, entered_at)
                        VALUES (:id, :about, :case, :holder, :name, :program, :packet, :number, :title, :awarded, :expires, :at)
                        ON CONFLICT (about) DO NOTHING""")
                        .param("id", award.id())
                        .param("about", award.about())
                        .param("case", award.caseId().value())
                        .param("holder", award.holder().value())
                        .param("name", award.holderName())
                        .param("program", award.packet().program())
                        .param("packet", award.packet().version())
                        .param("number", award.number())
                        .param("title", award.title())
                        .param("awarded", award.awardedOn())
                        .param("expires", award.expiresOn())
                        .param("at", enteredAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Gives out the next serial of the program and year; the row lock keeps two awards from getting the same. */
    int nextSerial(String program, int year) {
        return jdbc.sql("""
                        INSERT INTO award_serial (program, year, last) VALUES (:program, :year, 1)
                        ON CONFLICT (program, year) DO UPDATE SET last = award_serial.last + 1
                        RETURNING last""")
                .param("program", program)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    boolean isTaken(String number) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM award WHERE upper(number) = upper(?))")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    /** @param about the id of a case or of a part */
    Optional<Award> about(UUID about) {
        return jdbc.sql("SELECT * FROM award WHERE about = ?")
                .param(about)
                .query((row, number) -> award(row))
                .optional();
    }

    Optional<Award> byId(UUID id) {
        return jdbc.sql("SELECT * FROM award WHERE id = ?")
                .param(id)
                .query((row, number) -> award(row))
                .optional();
    }

    Award required(UUID about) {
        return about(about).orElseThrow(() -> new NoSuchElementException("No award for " + about));
    }

    static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("id", UUID.class),
                row.getObject("about", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonId(row.getObject("holder", UUID.class)),
                row.getString("holder_name"),
                new PacketRef(row.getString("program"), row.getString("packet_version")),
                row.getString("number"),
                row.getString("title"),
                row.getObject("awarded_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }
}
