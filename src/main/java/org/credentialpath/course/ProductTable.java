package org.credentialpath.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables course_product and course_hand_in. */
@Component
class ProductTable {

    /** @param product its id in the packet */
    record Row(UUID id, CaseId caseId, String product) {}

    private final JdbcClient jdbc;

    ProductTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, String product, int place) {
        jdbc.sql("INSERT INTO course_product (id, case_id, product, place) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(UUID.randomUUID(), id.value(), product, place)
                .update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("SELECT * FROM course_product WHERE id = ?")
                .param(id)
                .query(ProductTable::row)
                .optional();
    }

    /** Locks the row until the end of the transaction. */
    Optional<Row> lock(UUID id) {
        return jdbc.sql("SELECT * FROM course_product WHERE id = ? FOR UPDATE")
                .param(id)
                .query(ProductTable::row)
                .optional();
    }

    List<Row> of(CaseId id) {
        return jdbc.sql("SELECT * FROM course_product WHERE case_id = ? ORDER BY place")
                .param(id.value())
                .query(ProductTable::row)
                .list();
    }

    List<HandIn> handIns(UUID product) {
        return jdbc.sql("SELECT * FROM course_hand_in WHERE product = ? ORDER BY attempt")
                .param(product)
                .query(ProductTable::handIn)
                .list();
    }

    void add(UUID product, HandIn handIn) {
        jdbc.sql("INSERT INTO course_hand_in (product, attempt, text, link, file, at) VALUES (?, ?, ?, ?, ?, ?)")
                .param(product)
                .param(handIn.attempt())
                .param(handIn.text())
                .param(handIn.link())
                .param(handIn.file() == null ? null : handIn.file().value())
                .param(handIn.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was answered before. */
    boolean answer(UUID product, int attempt, boolean met, String feedback, @Nullable PersonId by, Instant at) {
        return jdbc.sql("""
                        UPDATE course_hand_in SET met = ?, feedback = ?, answered_by = ?, answered_at = ?
                        WHERE product = ? AND attempt = ? AND met IS NULL""")
                        .param(met)
                        .param(feedback)
                        .param(by == null ? null : by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(product)
                        .param(attempt)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("product"));
    }

    private static HandIn handIn(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        UUID by = row.getObject("answered_by", UUID.class);
        return new HandIn(
                row.getInt("attempt"),
                row.getString("text"),
                row.getString("link"),
                file == null ? null : new DocumentId(file),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("met", Boolean.class),
                row.getString("feedback"),
                by == null ? null : new PersonId(by),
                EnrolleeTable.instant(row, "answered_at"));
    }
}
