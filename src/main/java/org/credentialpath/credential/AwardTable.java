package org.credentialpath.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of awards and their certificates. */
@Component
class AwardTable {

    private final JdbcClient jdbc;

    AwardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the award unless the case has one; says whether it was added. */
    boolean add(Award award, Instant enteredAt) {
        return jdbc.sql("""
                        INSERT INTO award (id, case_id, holder, holder_name, program, packet_version, number, title,
                                           awarded_on, expires_on, entered_at)
                        VALUES (:id, :case, :holder, :name, :program, :packet, :number, :title, :awarded, :expires, :at)
                        ON CONFLICT (case_id) DO NOTHING""")
                        .param("id", award.id())
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

    Optional<Award> find(UUID id) {
        return query("id", id).stream().findFirst();
    }

    Optional<Award> ofCase(CaseId caseId) {
        return query("case_id", caseId.value()).stream().findFirst();
    }

    List<Award> of(PersonId holder) {
        return query("holder", holder.value());
    }

    Optional<DocumentId> certificate(UUID award) {
        return jdbc.sql("SELECT document FROM award_certificate WHERE award = :award")
                .param("award", award)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    void keepCertificate(UUID award, DocumentId document, Instant at) {
        jdbc.sql("""
                        INSERT INTO award_certificate (award, document, made_at) VALUES (:award, :document, :at)
                        ON CONFLICT (award) DO NOTHING""")
                .param("award", award)
                .param("document", document.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says whether the entry is new. */
    boolean register(UUID award, boolean named, Instant at) {
        return jdbc.sql("""
                        INSERT INTO register_entry (award, named, entered_at) VALUES (:award, :named, :at)
                        ON CONFLICT (award) DO NOTHING""")
                        .param("award", award)
                        .param("named", named)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Award> query(String column, UUID value) {
        return jdbc.sql("SELECT * FROM award WHERE " + column + " = :value ORDER BY awarded_on DESC, number")
                .param("value", value)
                .query((row, n) -> award(row))
                .list();
    }

    static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("id", UUID.class),
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
