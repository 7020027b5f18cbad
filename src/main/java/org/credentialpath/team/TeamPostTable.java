package org.credentialpath.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.document.DocumentId;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables team_post and team_comment. */
@Component
class TeamPostTable {

    private final JdbcClient jdbc;

    TeamPostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TeamPost post) {
        jdbc.sql("""
                INSERT INTO team_post (id, team, assignment, shown_to, text, link, file, posted_by, posted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(post.id(), post.team())
                .param(post.assignment())
                .params(post.where().name(), post.text(), post.link())
                .param(post.file() == null ? null : post.file().value())
                .params(post.by().value(), post.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void comment(UUID post, String text, PersonId by, Instant at) {
        jdbc.sql("INSERT INTO team_comment (id, post, text, said_by, said_at) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), post, text, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TeamPost> find(UUID id) {
        return jdbc.sql("SELECT * FROM team_post WHERE id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    Optional<TeamPost> ofAssignment(UUID assignment) {
        return jdbc.sql("SELECT * FROM team_post WHERE assignment = ?")
                .param(assignment)
                .query(this::read)
                .optional();
    }

    /** Of all teams of the cohort, the newest first. */
    List<TeamPost> of(UUID cohort) {
        return jdbc.sql("""
                SELECT team_post.* FROM team_post JOIN team ON team.id = team_post.team
                WHERE team.cohort = ? ORDER BY posted_at DESC, team_post.id""").param(cohort).query(this::read).list();
    }

    private TeamPost read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID file = row.getObject("file", UUID.class);
        return new TeamPost(
                id,
                row.getObject("team", UUID.class),
                row.getObject("assignment", UUID.class),
                TeamPlan.Where.valueOf(row.getString("shown_to")),
                row.getString("text"),
                row.getString("link"),
                file == null ? null : new DocumentId(file),
                new PersonId(row.getObject("posted_by", UUID.class)),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                comments(id));
    }

    private List<TeamPost.Comment> comments(UUID post) {
        return jdbc.sql("SELECT * FROM team_comment WHERE post = ? ORDER BY said_at, id")
                .param(post)
                .query((row, number) -> new TeamPost.Comment(
                        row.getString("text"),
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
