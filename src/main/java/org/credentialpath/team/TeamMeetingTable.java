package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table team_meeting. */
@Component
class TeamMeetingTable {

    private final JdbcClient jdbc;

    TeamMeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it where it is not there. */
    void add(TeamMeeting meeting) {
        jdbc.sql("""
                INSERT INTO team_meeting (id, cohort, number, part, planned_on, begins_at, days, minutes, in_person, title, agenda, state, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(meeting.id(), meeting.cohort(), meeting.number(), meeting.part(), meeting.plannedOn())
                .params(
                        meeting.begins().atOffset(ZoneOffset.UTC),
                        meeting.days(),
                        meeting.minutes(),
                        meeting.inPerson())
                .params(
                        meeting.title(),
                        String.join("\n", meeting.agenda()),
                        meeting.state().name(),
                        meeting.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TeamMeeting> find(UUID id) {
        return jdbc.sql("SELECT * FROM team_meeting WHERE id = ?")
                .param(id)
                .query(TeamMeetingTable::read)
                .optional();
    }

    Optional<TeamMeeting> lock(UUID id) {
        return jdbc.sql("SELECT * FROM team_meeting WHERE id = ? FOR UPDATE")
                .param(id)
                .query(TeamMeetingTable::read)
                .optional();
    }

    /** In the order of the plan. */
    List<TeamMeeting> of(UUID cohort) {
        return jdbc.sql("SELECT * FROM team_meeting WHERE cohort = ? ORDER BY number, part")
                .param(cohort)
                .query(TeamMeetingTable::read)
                .list();
    }

    void move(UUID id, LocalDate plannedOn, Instant begins, String reason) {
        jdbc.sql("""
                UPDATE team_meeting SET planned_on = ?, begins_at = ?, reason = ?, sequence = sequence + 1
                WHERE id = ?""")
                .params(plannedOn, begins.atOffset(ZoneOffset.UTC), reason, id)
                .update();
    }

    void approval(UUID id, String approval, String approver) {
        jdbc.sql("UPDATE team_meeting SET approval = ?, approver = ? WHERE id = ?")
                .params(approval, approver, id)
                .update();
    }

    void state(UUID id, TeamMeeting.State state, String reason) {
        jdbc.sql("UPDATE team_meeting SET state = ?, reason = ?, sequence = sequence + 1 WHERE id = ?")
                .params(state.name(), reason, id)
                .update();
    }

    private static TeamMeeting read(ResultSet row, int number) throws SQLException {
        return new TeamMeeting(
                row.getObject("id", UUID.class),
                row.getObject("cohort", UUID.class),
                row.getInt("number"),
                row.getInt("part"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getInt("days"),
                row.getInt("minutes"),
                row.getBoolean("in_person"),
                row.getString("title"),
                row.getString("agenda").lines().toList(),
                TeamMeeting.State.valueOf(row.getString("state")),
                row.getString("approval"),
                row.getString("reason"),
                row.getInt("sequence"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
