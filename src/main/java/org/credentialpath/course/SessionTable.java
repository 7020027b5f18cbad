package org.credentialpath.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table course_session. */
@Component
class SessionTable {

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CourseSession session, PersonId by, Instant at) {
        jdbc.sql("""
                INSERT INTO course_session (id, program, packet, begins, ends, facilitator, set_up_by, set_up_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        session.id(),
                        session.packet().program(),
                        session.packet().version())
                .params(session.begins(), session.ends(), session.facilitator().value())
                .params(by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CourseSession> find(UUID id) {
        return jdbc.sql("SELECT * FROM course_session WHERE id = ?")
                .param(id)
                .query(SessionTable::read)
                .optional();
    }

    /** All that end on the day or later, the first to begin first. */
    List<CourseSession> endingFrom(LocalDate day) {
        return jdbc.sql("SELECT * FROM course_session WHERE ends >= ? ORDER BY begins, id")
                .param(day)
                .query(SessionTable::read)
                .list();
    }

    List<CourseSession> of(PersonId facilitator) {
        return jdbc.sql("SELECT * FROM course_session WHERE facilitator = ? ORDER BY begins, id")
                .param(facilitator.value())
                .query(SessionTable::read)
                .list();
    }

    private static CourseSession read(ResultSet row, int number) throws SQLException {
        return new CourseSession(
                row.getObject("id", UUID.class),
                new PacketRef(row.getString("program"), row.getString("packet")),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                new PersonId(row.getObject("facilitator", UUID.class)));
    }
}
