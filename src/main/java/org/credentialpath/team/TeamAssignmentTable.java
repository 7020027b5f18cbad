package org.credentialpath.team;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table team_assignment. */
@Component
class TeamAssignmentTable {

    private final JdbcClient jdbc;

    TeamAssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens it where it is not open, and returns its id. */
    UUID open(UUID meeting, UUID team, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(("assignment " + meeting + " " + team).getBytes(StandardCharsets.UTF_8));
        jdbc.sql(
                        "INSERT INTO team_assignment (id, meeting, team, opened_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, meeting, team, at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<TeamAssignment> find(UUID id) {
        return jdbc.sql("SELECT * FROM team_assignment WHERE id = ?")
                .param(id)
                .query(TeamAssignmentTable::read)
                .optional();
    }

    Optional<TeamAssignment> lock(UUID id) {
        return jdbc.sql("SELECT * FROM team_assignment WHERE id = ? FOR UPDATE")
                .param(id)
                .query(TeamAssignmentTable::read)
                .optional();
    }

    /** Of the team, in the order in which they were opened. */
    List<TeamAssignment> of(UUID team) {
        return jdbc.sql("""
                SELECT assignment.* FROM team_assignment assignment JOIN team_meeting ON team_meeting.id = assignment.meeting
                WHERE assignment.team = ? ORDER BY team_meeting.number""").param(team).query(TeamAssignmentTable::read).list();
    }

    /** False when it was closed before. */
    boolean close(UUID id, Instant at) {
        return jdbc.sql("UPDATE team_assignment SET closed_at = ? WHERE id = ? AND closed_at IS NULL")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static TeamAssignment read(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new TeamAssignment(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("team", UUID.class),
                closed == null ? null : closed.toInstant());
    }
}
