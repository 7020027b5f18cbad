package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table attendance_tap: nothing in it ever changes, the highest number stands. */
@Component
class TapTable {

    private final JdbcClient jdbc;

    TapTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tap tap) {
        jdbc.sql("""
                        INSERT INTO attendance_tap (meeting, case_id, number, mark, minutes, note, tapped_by, tapped_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(tap.meeting().value(), tap.caseId().value(), tap.number())
                .params(tap.mark().name(), tap.minutes(), tap.note())
                .params(tap.by().value(), Timestamp.from(tap.at()))
                .update();
    }

    /** What stands now, for each member who was marked. */
    List<Tap> of(MeetingId meeting) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (case_id) * FROM attendance_tap WHERE meeting = ?
                        ORDER BY case_id, number DESC""").param(meeting.value()).query(TapTable::tap).list();
    }

    /** Every mark of a member, the first one first. */
    List<Tap> history(MeetingId meeting, CaseId caseId) {
        return jdbc.sql("SELECT * FROM attendance_tap WHERE meeting = ? AND case_id = ? ORDER BY number")
                .params(meeting.value(), caseId.value())
                .query(TapTable::tap)
                .list();
    }

    Optional<Tap> last(MeetingId meeting, CaseId caseId) {
        return jdbc.sql("""
                        SELECT * FROM attendance_tap WHERE meeting = ? AND case_id = ?
                        ORDER BY number DESC LIMIT 1""")
                .params(meeting.value(), caseId.value())
                .query(TapTable::tap)
                .optional();
    }

    private static Tap tap(ResultSet row, int index) throws SQLException {
        return new Tap(
                new MeetingId(row.getObject("meeting", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                AttendanceMark.valueOf(row.getString("mark")),
                row.getInt("minutes"),
                row.getString("note"),
                new PersonId(row.getObject("tapped_by", UUID.class)),
                row.getTimestamp("tapped_at").toInstant());
    }
}
