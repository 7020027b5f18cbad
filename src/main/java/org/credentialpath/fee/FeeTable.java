package org.credentialpath.fee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table fee_entry, which the application can only read and add to. */
@Component
class FeeTable {

    private final JdbcClient jdbc;

    FeeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others wait who would enter something for the case, until the end of the transaction. */
    FeeAccount locked(CaseId id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 11))::text")
                .param("fee " + id)
                .query(String.class)
                .single();
        return account(id);
    }

    FeeAccount account(CaseId id) {
        return new FeeAccount(
                id,
                jdbc.sql("SELECT * FROM fee_entry WHERE case_id = ? ORDER BY number")
                        .param(id.value())
                        .query(FeeTable::read)
                        .list());
    }

    /** Every account with entries, the oldest charge first. */
    List<FeeAccount> all() {
        Map<CaseId, List<FeeEntry>> entries =
                jdbc.sql("SELECT * FROM fee_entry ORDER BY entered_at, case_id, number").query(FeeTable::read).stream()
                        .collect(Collectors.groupingBy(FeeEntry::caseId, LinkedHashMap::new, Collectors.toList()));
        return entries.entrySet().stream()
                .map(each -> new FeeAccount(each.getKey(), each.getValue()))
                .toList();
    }

    void add(FeeEntry entry) {
        Receipt receipt = entry.receipt();
        jdbc.sql("""
                        INSERT INTO fee_entry (case_id, number, kind, cents, means, receipt, paid_on, reason, reverses,
                                               about, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.caseId().value(),
                        entry.number(),
                        entry.kind().name(),
                        entry.amount().cents())
                .param(receipt == null ? null : receipt.means().name())
                .param(receipt == null ? null : receipt.number())
                .param(receipt == null ? null : receipt.on())
                .param(entry.reason())
                .param(entry.reverses())
                .param(entry.about())
                .param(entry.by() == null ? null : entry.by().value())
                .param(entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FeeEntry read(ResultSet row, int index) throws SQLException {
        UUID by = row.getObject("entered_by", UUID.class);
        Instant at = row.getObject("entered_at", OffsetDateTime.class).toInstant();
        return new FeeEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                FeeEntry.Kind.valueOf(row.getString("kind")),
                new Money(row.getLong("cents")),
                receipt(row),
                row.getString("reason"),
                row.getObject("reverses", Integer.class),
                row.getObject("about", UUID.class),
                by == null ? null : new PersonId(by),
                at);
    }

    private static @Nullable Receipt receipt(ResultSet row) throws SQLException {
        String means = row.getString("means");
        return means == null
                ? null
                : new Receipt(
                        Receipt.Means.valueOf(means),
                        row.getString("receipt"),
                        row.getObject("paid_on", LocalDate.class));
    }
}
