package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Hours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table growth_hours: nothing in it ever changes. */
@Component
class HoursTable {

    private final JdbcClient jdbc;

    HoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when an entry with this number stands there already */
    boolean add(HoursEntry entry) {
        return jdbc.sql("""
                        INSERT INTO growth_hours (case_id, meeting, number, quarters, kind, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(entry.caseId().value(), entry.meeting().value(), entry.number())
                        .params(entry.hours().quarters(), entry.kind().name(), Timestamp.from(entry.enteredAt()))
                        .update()
                == 1;
    }

    /** The entries of a member in the order they were made. */
    List<HoursEntry> of(CaseId caseId) {
        return jdbc.sql("SELECT * FROM growth_hours WHERE case_id = ? ORDER BY entered_at, number")
                .param(caseId.value())
                .query(HoursTable::entry)
                .list();
    }

    private static HoursEntry entry(ResultSet row, int index) throws SQLException {
        return new HoursEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("number"),
                new Hours(row.getInt("quarters")),
                HoursEntry.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("entered_at").toInstant());
    }
}
