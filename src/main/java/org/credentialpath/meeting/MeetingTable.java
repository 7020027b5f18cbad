package org.credentialpath.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table meeting. */
@Component
class MeetingTable {

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Meeting meeting) {
        jdbc.sql("""
                        INSERT INTO meeting
                          (id, cohort, program, packet, number, part, begins_at, minutes, in_person, place, topic, state,
                           replaces, sequence)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(meeting.id().value(), meeting.cohort().value())
                .params(meeting.packet().program(), meeting.packet().version())
                .params(meeting.number(), meeting.part(), Timestamp.from(meeting.begins()), meeting.minutes())
                .params(
                        meeting.inPerson(),
                        meeting.place(),
                        meeting.topic(),
                        meeting.state().name())
                .param(value(meeting.replaces()))
                .param(meeting.sequence())
                .update();
    }

    /** Writes everything that may change in a meeting. */
    void update(Meeting meeting) {
        jdbc.sql("""
                        UPDATE meeting SET begins_at = ?, minutes = ?, in_person = ?, place = ?, topic = ?, state = ?,
                          next_since = ?, reason = ?, sequence = ?
                        WHERE id = ?""")
                .params(Timestamp.from(meeting.begins()), meeting.minutes(), meeting.inPerson(), meeting.place())
                .params(meeting.topic(), meeting.state().name())
                .param(meeting.nextSince() == null ? null : Timestamp.from(meeting.nextSince()))
                .param(meeting.reason())
                .params(meeting.sequence(), meeting.id().value())
                .update();
    }

    void remove(MeetingId id) {
        jdbc.sql("DELETE FROM meeting WHERE id = ?").param(id.value()).update();
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql("SELECT * FROM meeting WHERE id = ?")
                .param(id.value())
                .query(MeetingTable::meeting)
                .optional();
    }

    /** As {@link #find}; nobody else can change the meeting until the caller's transaction ends. */
    Optional<Meeting> lock(MeetingId id) {
        return jdbc.sql("SELECT * FROM meeting WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(MeetingTable::meeting)
                .optional();
    }

    /** All meetings of the cohort in the order of their dates, those among them that did not take place. */
    List<Meeting> of(CohortId cohort) {
        return jdbc.sql("SELECT * FROM meeting WHERE cohort = ? ORDER BY begins_at, number, part")
                .param(cohort.value())
                .query(MeetingTable::meeting)
                .list();
    }

    /** The meetings that stand in for it. */
    List<Meeting> inPlaceOf(MeetingId id) {
        return jdbc.sql("SELECT * FROM meeting WHERE replaces = ? ORDER BY begins_at, part")
                .param(id.value())
                .query(MeetingTable::meeting)
                .list();
    }

    static Meeting meeting(ResultSet row, int index) throws SQLException {
        UUID replaces = row.getObject("replaces", UUID.class);
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CohortId(row.getObject("cohort", UUID.class)),
                new PacketRef(row.getString("program"), row.getString("packet")),
                row.getInt("number"),
                row.getInt("part"),
                row.getTimestamp("begins_at").toInstant(),
                Duration.ofMinutes(row.getInt("minutes")),
                row.getBoolean("in_person"),
                row.getString("place"),
                row.getString("topic"),
                Meeting.State.valueOf(row.getString("state")),
                instant(row.getTimestamp("next_since")),
                replaces == null ? null : new MeetingId(replaces),
                row.getString("reason"),
                row.getInt("sequence"));
    }

    private static @Nullable UUID value(@Nullable MeetingId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
