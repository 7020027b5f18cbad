package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table attendance: nothing in it ever changes, the highest version counts. */
@Component
class AttendanceTable {

    private final JdbcClient jdbc;

    AttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this version stands there already */
    boolean add(Attendance attendance) {
        return jdbc.sql("""
                        INSERT INTO attendance
                          (meeting, case_id, version, mark, minutes, note, reason, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                attendance.meeting().value(),
                                attendance.caseId().value(),
                                attendance.version())
                        .params(attendance.mark().name(), attendance.minutes(), attendance.note())
                        .param(attendance.reason())
                        .params(attendance.recordedBy().value(), Timestamp.from(attendance.recordedAt()))
                        .update()
                == 1;
    }

    /** What counts now, for each member of the meeting. */
    List<Attendance> of(MeetingId meeting) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (case_id) * FROM attendance WHERE meeting = ?
                        ORDER BY case_id, version DESC""")
                .param(meeting.value())
                .query(AttendanceTable::attendance)
                .list();
    }

    /** What counts now, for each meeting of the member. */
    List<Attendance> of(CaseId caseId) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (meeting) * FROM attendance WHERE case_id = ?
                        ORDER BY meeting, version DESC""")
                .param(caseId.value())
                .query(AttendanceTable::attendance)
                .list();
    }

    /** Every version, the first one first. */
    List<Attendance> history(MeetingId meeting, CaseId caseId) {
        return jdbc.sql("SELECT * FROM attendance WHERE meeting = ? AND case_id = ? ORDER BY version")
                .params(meeting.value(), caseId.value())
                .query(AttendanceTable::attendance)
                .list();
    }

    Optional<Attendance> current(MeetingId meeting, CaseId caseId) {
        return jdbc.sql("""
                        SELECT * FROM attendance WHERE meeting = ? AND case_id = ?
                        ORDER BY version DESC LIMIT 1""")
                .params(meeting.value(), caseId.value())
                .query(AttendanceTable::attendance)
                .optional();
    }

    /** The marks of a member in the meetings of the cohort up to this one, the latest first. */
    List<AttendanceMark> marksUpTo(Meeting meeting, CaseId caseId) {
        CohortId cohort = meeting.cohort();
        return jdbc.sql("""
                        SELECT mark FROM (
                          SELECT DISTINCT ON (a.meeting) a.mark, m.begins_at
                          FROM attendance a JOIN meeting m ON m.id = a.meeting
                          WHERE a.case_id = ? AND m.cohort = ? AND m.begins_at <= ?
                          ORDER BY a.meeting, a.version DESC) marks
                        ORDER BY begins_at DESC""")
                .params(caseId.value(), cohort.value(), Timestamp.from(meeting.begins()))
                .query((row, index) -> AttendanceMark.valueOf(row.getString("mark")))
                .list();
    }

    private static Attendance attendance(ResultSet row, int index) throws SQLException {
        return new Attendance(
                new MeetingId(row.getObject("meeting", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                AttendanceMark.valueOf(row.getString("mark")),
                row.getInt("minutes"),
                row.getString("note"),
                row.getString("reason"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
