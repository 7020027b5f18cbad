package org.credentialpath.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was filed and what was said to it, which the application can only read and add to. */
@Component
class RenewalApplicationTable {

    private final JdbcClient jdbc;

    RenewalApplicationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID award, RenewalApplication filed) {
        jdbc.sql("""
                INSERT INTO renewal_application (award, attempt, role_now, reflection, signature, sent_at)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(award, filed.attempt(), filed.roleNow(), filed.reflection(), filed.signature())
                .param(filed.sent().atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < filed.trainings().size(); place++) {
            RenewalTraining training = filed.trainings().get(place);
            jdbc.sql("""
                    INSERT INTO renewal_training (award, attempt, place, title, completed_on, quarter_hours)
                    VALUES (?, ?, ?, ?, ?, ?)""")
                    .params(award, filed.attempt(), place, training.title(), training.completed())
                    .param(training.hours().quarters())
                    .update();
        }
        for (int place = 0; place < filed.files().size(); place++) {
            jdbc.sql("INSERT INTO renewal_file (award, attempt, place, document) VALUES (?, ?, ?, ?)")
                    .params(
                            award,
                            filed.attempt(),
                            place,
                            filed.files().get(place).value())
                    .update();
        }
    }

    /** False when it was decided before. */
    boolean decide(UUID award, int attempt, RenewalApplication.Decision decision) {
        return jdbc.sql("""
                        INSERT INTO renewal_decision (award, attempt, met, missing, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                award,
                                attempt,
                                decision.met(),
                                decision.missing(),
                                decision.by().value())
                        .param(decision.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The oldest first. */
    List<RenewalApplication> of(UUID award) {
        return jdbc.sql("""
                        SELECT a.*, d.met, d.missing, d.decided_by, d.decided_at
                        FROM renewal_application a LEFT JOIN renewal_decision d USING (award, attempt)
                        WHERE a.award = ? ORDER BY a.attempt""").param(award).query(this::application).list();
    }

    private RenewalApplication application(ResultSet row, int number) throws SQLException {
        UUID award = row.getObject("award", UUID.class);
        int attempt = row.getInt("attempt");
        return new RenewalApplication(
                attempt,
                row.getString("role_now"),
                trainings(award, attempt),
                files(award, attempt),
                row.getString("reflection"),
                row.getString("signature"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private List<RenewalTraining> trainings(UUID award, int attempt) {
        return jdbc.sql("SELECT * FROM renewal_training WHERE award = ? AND attempt = ? ORDER BY place")
                .params(award, attempt)
                .query((row, number) -> new RenewalTraining(
                        row.getString("title"),
                        row.getObject("completed_on", LocalDate.class),
                        new Hours(row.getInt("quarter_hours"))))
                .list();
    }

    private List<DocumentId> files(UUID award, int attempt) {
        return jdbc.sql("SELECT document FROM renewal_file WHERE award = ? AND attempt = ? ORDER BY place")
                .params(award, attempt)
                .query((row, number) -> new DocumentId(row.getObject("document", UUID.class)))
                .list();
    }

    private static RenewalApplication.@Nullable Decision decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return by == null
                ? null
                : new RenewalApplication.Decision(
                        row.getBoolean("met"),
                        row.getString("missing"),
                        new PersonId(by),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
