package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table team_attendance: rows are added and never changed; of a team at a meeting the last one counts. */
@Component
class TeamAttendanceTable {

    private static final String LAST = """
            FROM team_attendance one WHERE number =
              (SELECT max(number) FROM team_attendance WHERE meeting = one.meeting AND team = one.team)""";

    private final JdbcClient jdbc;

    TeamAttendanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID meeting, UUID team, TeamAttendance.Entry entry) {
        jdbc.sql("""
                INSERT INTO team_attendance (meeting, team, number, mark, recorded_by, recorded_at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting,
                        team,
                        entry.number(),
                        entry.mark().name(),
                        entry.by().value())
                .params(entry.at().atOffset(ZoneOffset.UTC), entry.reason())
                .update();
    }

    /** How each team took part, as it stands now. */
    Map<UUID, TeamAttendance.Mark> of(UUID meeting) {
        Map<UUID, TeamAttendance.Mark> marks = new LinkedHashMap<>();
        jdbc.sql("SELECT team, mark " + LAST + " AND meeting = ?")
                .param(meeting)
                .query(row -> {
                    marks.put(row.getObject("team", UUID.class), TeamAttendance.Mark.valueOf(row.getString("mark")));
                });
        return marks;
    }

    /** All that was recorded of the team at the meeting, the first first. */
    List<TeamAttendance.Entry> history(UUID meeting, UUID team) {
        return jdbc.sql("SELECT * FROM team_attendance WHERE meeting = ? AND team = ? ORDER BY number")
                .params(meeting, team)
                .query(TeamAttendanceTable::read)
                .list();
    }

    int attended(UUID team) {
        return jdbc.sql("SELECT count(*) " + LAST + " AND team = ? AND mark <> 'ABSENT'")
                .param(team)
                .query(Integer.class)
                .single();
    }

    private static TeamAttendance.Entry read(ResultSet row, int number) throws SQLException {
        return new TeamAttendance.Entry(
                row.getInt("number"),
                TeamAttendance.Mark.valueOf(row.getString("mark")),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
