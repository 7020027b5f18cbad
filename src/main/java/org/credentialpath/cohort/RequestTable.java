package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort_request. */
@Component
class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the person has another open request in the program */
    boolean add(CohortRequest request) {
        return jdbc.sql("""
                        INSERT INTO cohort_request (id, program, packet, person, state, state_since, invited_by, invited_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(request.id().value(), request.packet().program())
                        .params(request.packet().version(), request.person().value())
                        .params(request.state().name(), Timestamp.from(request.since()))
                        .params(request.invitedBy().value(), Timestamp.from(request.invitedAt()))
                        .update()
                == 1;
    }

    Optional<CohortRequest> find(CaseId id) {
        return jdbc.sql("SELECT * FROM cohort_request WHERE id = ?")
                .param(id.value())
                .query(RequestTable::request)
                .optional();
    }

    /** As {@link #find}; nobody else can move the request on until the caller's transaction ends. */
    Optional<CohortRequest> lock(CaseId id) {
        return jdbc.sql("SELECT * FROM cohort_request WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(RequestTable::request)
                .optional();
    }

    List<CohortRequest> of(PersonId person) {
        return jdbc.sql("SELECT * FROM cohort_request WHERE person = ? ORDER BY invited_at DESC, id")
                .param(person.value())
                .query(RequestTable::request)
                .list();
    }

    /** Moves the request on if it still stands in one of the states; otherwise changes nothing and returns false. */
    boolean move(CaseId id, Collection<RequestState> from, RequestState to, Instant at) {
        return jdbc.sql("""
                        UPDATE cohort_request SET state = ?, state_since = ?, question = NULL
                        WHERE id = ? AND state = ANY (?)""")
                        .params(to.name(), Timestamp.from(at), id.value(), names(from))
                        .update()
                == 1;
    }

    boolean expire(CaseId id, EndReason reason, Instant at) {
        return jdbc.sql("""
                        UPDATE cohort_request SET state = 'EXPIRED', ended_because = ?, state_since = ?, question = NULL
                        WHERE id = ? AND state = ANY (?)""")
                        .params(reason.name(), Timestamp.from(at), id.value(), names(RequestState.OPEN))
                        .update()
                == 1;
    }

    void complete(CaseId id, Instant at) {
        jdbc.sql("UPDATE cohort_request SET completed_at = ? WHERE id = ?")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    void prefer(CaseId id, LocalDate start) {
        jdbc.sql("UPDATE cohort_request SET preferred_start = ? WHERE id = ?")
                .params(start, id.value())
                .update();
    }

    void ask(CaseId id, @Nullable String question) {
        jdbc.sql("UPDATE cohort_request SET question = ? WHERE id = ?")
                .param(question)
                .param(id.value())
                .update();
    }

    static CohortRequest request(ResultSet row, int index) throws SQLException {
        String ended = row.getString("ended_because");
        return new CohortRequest(
                new CaseId(row.getObject("id", UUID.class)),
                new PacketRef(row.getString("program"), row.getString("packet")),
                new PersonId(row.getObject("person", UUID.class)),
                RequestState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                ended == null ? null : EndReason.valueOf(ended),
                new PersonId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("invited_at").toInstant(),
                row.getObject("preferred_start", LocalDate.class),
                instant(row.getTimestamp("completed_at")),
                row.getString("question"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static String[] names(Collection<RequestState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
