package org.credentialpath.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table renewal. */
@Component
class RenewalTable {

    private final JdbcClient jdbc;
    private final RenewalApplicationTable applications;

    RenewalTable(JdbcClient jdbc, RenewalApplicationTable applications) {
        this.jdbc = jdbc;
        this.applications = applications;
    }

    /** False when it is open already. */
    boolean add(Renewal renewal, Instant opened) {
        return jdbc.sql("""
                        INSERT INTO renewal (award, case_id, holder, program, packet_version, expires_on, closes_on,
                                             opened_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                renewal.award(),
                                renewal.caseId().value(),
                                renewal.holder().value())
                        .params(
                                renewal.packet().program(),
                                renewal.packet().version(),
                                renewal.expiresOn(),
                                renewal.closesOn())
                        .param(opened.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Renewal> find(UUID award) {
        return jdbc.sql("SELECT * FROM renewal WHERE award = ?")
                .param(award)
                .query(this::renewal)
                .optional();
    }

    /** Locks the row until the end of the transaction. */
    Optional<Renewal> lock(UUID award) {
        return jdbc.sql("SELECT * FROM renewal WHERE award = ? FOR UPDATE")
                .param(award)
                .query(this::renewal)
                .optional();
    }

    /** The renewals of the case's awards that still run. */
    List<Renewal> running(CaseId caseId) {
        return jdbc.sql("SELECT * FROM renewal WHERE case_id = ? AND ending IS NULL ORDER BY expires_on, award")
                .param(caseId.value())
                .query(this::renewal)
                .list();
    }

    void extend(UUID award, LocalDate closesOn) {
        jdbc.sql("UPDATE renewal SET closes_on = ? WHERE award = ?")
                .params(closesOn, award)
                .update();
    }

    /** False when it has ended before. */
    boolean end(UUID award, Renewal.Ending ending, Instant at) {
        return jdbc.sql("UPDATE renewal SET ending = ?, ended_at = ? WHERE award = ? AND ending IS NULL")
                        .params(ending.name(), at.atOffset(ZoneOffset.UTC), award)
                        .update()
                == 1;
    }

    private Renewal renewal(ResultSet row, int number) throws SQLException {
        UUID award = row.getObject("award", UUID.class);
        String ending = row.getString("ending");
        return new Renewal(
                award,
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonId(row.getObject("holder", UUID.class)),
                new PacketRef(row.getString("program"), row.getString("packet_version")),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                ending == null ? null : Renewal.Ending.valueOf(ending),
                applications.of(award));
    }
}
