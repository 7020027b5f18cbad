package org.credentialpath.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table cohort. */
@Component
class CohortTable {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    CohortTable(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns false where the cohort is there already. */
    boolean add(Cohort cohort, PersonId by) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        INSERT INTO cohort (id, program, packet, name, state, state_since, facilitator, first_meeting,
                          ends, smallest, largest, place, set_up_by, set_up_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO NOTHING""")
                        .params(cohort.id().value(), cohort.packet().program())
                        .params(
                                cohort.packet().version(),
                                cohort.name(),
                                cohort.state().name(),
                                now)
                        .param(value(cohort.facilitator()))
                        .params(Timestamp.from(cohort.firstMeeting()), cohort.end(), cohort.min(), cohort.max())
                        .params(cohort.place(), by.value(), now)
                        .update()
                == 1;
    }

    Optional<Cohort> find(CohortId id) {
        return one("SELECT * FROM cohort WHERE id = ?", id);
    }

    /** Locks the row until the end of the transaction. */
    Optional<Cohort> locked(CohortId id) {
        return one("SELECT * FROM cohort WHERE id = ? FOR UPDATE", id);
    }

    /** The latest start first. */
    List<Cohort> all() {
        return jdbc.sql("SELECT * FROM cohort ORDER BY first_meeting DESC, name")
                .query(this::cohort)
                .list();
    }

    /** The cohorts of the program that take place and have not begun, earliest first. */
    List<Cohort> openTo(String program) {
        return jdbc.sql("""
                        SELECT * FROM cohort
                        WHERE program = ? AND state IN ('PLANNED', 'CONFIRMED') AND first_meeting > ?
                        ORDER BY first_meeting, id""")
                .params(program, Timestamp.from(clock.instant()))
                .query(this::cohort)
                .list();
    }

    /** The cohorts the person leads now and that were not given up, the latest first. */
    List<Cohort> ledBy(PersonId person) {
        return jdbc.sql("""
                        SELECT * FROM cohort WHERE facilitator = ? AND state NOT IN ('MERGED', 'CANCELED')
                        ORDER BY first_meeting DESC""").param(person.value()).query(this::cohort).list();
    }

    List<Cohort> latest(int most) {
        return jdbc.sql("SELECT * FROM cohort ORDER BY first_meeting DESC, name LIMIT ?")
                .param(most)
                .query(this::cohort)
                .list();
    }

    Map<CohortId, String> names(Collection<CohortId> ids) {
        return jdbc
                .sql("SELECT id, name FROM cohort WHERE id = ANY (:ids)")
                .param("ids", ids.stream().map(CohortId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new CohortId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Cohort> search(String query, int most) {
        return jdbc.sql("""
                        SELECT * FROM cohort WHERE words @@ to_tsquery('simple', unmarked(:words))
                        ORDER BY first_meeting DESC, name LIMIT :most""")
                .param("words", query)
                .param("most", most)
                .query(this::cohort)
                .list();
    }

    void dates(CohortId id, Instant firstMeeting, LocalDate end) {
        jdbc.sql("UPDATE cohort SET first_meeting = ?, ends = ? WHERE id = ?")
                .params(Timestamp.from(firstMeeting), end, id.value())
                .update();
    }

    void state(CohortId id, Cohort.State state, @Nullable String reason, @Nullable CohortId into) {
        jdbc.sql("UPDATE cohort SET state = ?, state_since = ?, reason = ?, merged_into = ? WHERE id = ?")
                .params(state.name(), Timestamp.from(clock.instant()))
                .param(reason)
                .param(into == null ? null : into.value())
                .param(id.value())
                .update();
    }

    /** The cohorts that are not over and that nobody leads now. */
    List<Cohort> leaderless() {
        return jdbc.sql("""
                        SELECT * FROM cohort WHERE facilitator IS NULL AND state NOT IN ('CLOSED', 'MERGED', 'CANCELED')""").query(this::cohort).list();
    }

    void facilitator(CohortId id, @Nullable PersonId person) {
        jdbc.sql("UPDATE cohort SET facilitator = ? WHERE id = ?")
                .param(value(person))
                .param(id.value())
                .update();
    }

    private Optional<Cohort> one(String sql, CohortId id) {
        return jdbc.sql(sql).param(id.value()).query(this::cohort).optional();
    }

    private Cohort cohort(ResultSet row, int index) throws SQLException {
        Instant first = row.getTimestamp("first_meeting").toInstant();
        UUID facilitator = row.getObject("facilitator", UUID.class);
        UUID merged = row.getObject("merged_into", UUID.class);
        return new Cohort(
                new CohortId(row.getObject("id", UUID.class)),
                new PacketRef(row.getString("program"), row.getString("packet")),
                row.getString("name"),
                state(Cohort.State.valueOf(row.getString("state")), first),
                row.getTimestamp("state_since").toInstant(),
                row.getString("reason"),
                facilitator == null ? null : new PersonId(facilitator),
                first,
                row.getObject("ends", LocalDate.class),
                row.getInt("smallest"),
                row.getInt("largest"),
                row.getString("place"),
                merged == null ? null : new CohortId(merged));
    }

    private Cohort.State state(Cohort.State kept, Instant first) {
        boolean runs = kept == Cohort.State.CONFIRMED && !first.isAfter(clock.instant());
        return runs ? Cohort.State.RUNNING : kept;
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
