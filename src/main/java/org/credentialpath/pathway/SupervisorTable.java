package org.credentialpath.pathway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables pathway_supervisor and pathway_feedback. */
@Component
class SupervisorTable {

    private final JdbcClient jdbc;

    SupervisorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Supervisor supervisor, String digest) {
        jdbc.sql("INSERT INTO pathway_supervisor (level, person, employer, link, named_at) VALUES (?, ?, ?, ?, ?)")
                .params(supervisor.level(), supervisor.person().value(), supervisor.employer(), digest)
                .param(supervisor.named().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who is asked now. */
    Optional<Supervisor> of(UUID level) {
        return jdbc.sql("SELECT * FROM pathway_supervisor WHERE level = ? ORDER BY number DESC LIMIT 1")
                .param(level)
                .query(SupervisorTable::supervisor)
                .optional();
    }

    /** Who has the link, unless somebody else was named later. */
    Optional<Supervisor> withLink(String digest) {
        return jdbc.sql("""
                        SELECT s.* FROM pathway_supervisor s WHERE s.link = ?
                          AND NOT EXISTS (SELECT FROM pathway_supervisor n WHERE n.level = s.level AND n.number > s.number)""").param(digest).query(SupervisorTable::supervisor).optional();
    }

    /** Whether there ever was such a link. */
    boolean isLink(String digest) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pathway_supervisor WHERE link = ?)")
                .param(digest)
                .query(Boolean.class)
                .single();
    }

    /** False when there was feedback before. */
    boolean add(WorkplaceFeedback feedback, boolean byLink) {
        return jdbc.sql("""
                        INSERT INTO pathway_feedback (level, person, employer, strong, grow, by_link, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(feedback.level(), feedback.person().value(), feedback.employer())
                        .params(feedback.strong(), feedback.grow(), byLink)
                        .param(feedback.given().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<WorkplaceFeedback> feedback(UUID level) {
        return jdbc.sql("SELECT * FROM pathway_feedback WHERE level = ?")
                .param(level)
                .query(SupervisorTable::feedback)
                .optional();
    }

    private static Supervisor supervisor(ResultSet row, int number) throws SQLException {
        return new Supervisor(
                row.getObject("level", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("employer"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }

    private static WorkplaceFeedback feedback(ResultSet row, int number) throws SQLException {
        return new WorkplaceFeedback(
                row.getObject("level", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("employer"),
                row.getString("strong"),
                row.getString("grow"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
