package org.credentialpath.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credentialpath.engine.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the watch over open tasks. */
@Component
class TaskWatchTable {

    private final JdbcClient jdbc;

    TaskWatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param due the due date the words belong to
     * @param until up to when they were sent
     */
    record Watch(TaskRef ref, Instant due, Instant until) {}

    /** The due dates known of these tasks. */
    Map<TaskRef, Instant> dues(Collection<TaskRef> refs) {
        return jdbc
                .sql("SELECT ref, due FROM task_watch WHERE ref = ANY (:refs)")
                .param("refs", refs.stream().map(TaskRef::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new TaskRef(row.getString("ref")),
                        row.getObject("due", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(Watch watch, @Nullable Instant next) {
        jdbc.sql("INSERT INTO task_watch (ref, due, until, next_at) VALUES (:ref, :due, :until, :next)"
                        + " ON CONFLICT (ref) DO UPDATE SET (due, until, next_at)"
                        + " = (excluded.due, excluded.until, excluded.next_at)")
                .param("ref", watch.ref().value())
                .param("due", utc(watch.due()))
                .param("until", utc(watch.until()))
                .param("next", next == null ? null : utc(next), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Locks one watch whose next word is due, so that no other node sends it too. */
    Optional<Watch> take(Instant now) {
        return jdbc.sql("SELECT ref, due, until FROM task_watch WHERE next_at <= :now ORDER BY next_at, ref LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .param("now", utc(now))
                .query((row, number) -> new Watch(
                        new TaskRef(row.getString("ref")),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forget(TaskRef ref) {
        jdbc.sql("DELETE FROM task_watch WHERE ref = :ref")
                .param("ref", ref.value())
                .update();
    }

    Optional<Instant> next() {
        List<OffsetDateTime> next = jdbc.sql(
                        "SELECT next_at FROM task_watch WHERE next_at IS NOT NULL ORDER BY next_at LIMIT 1")
                .query(OffsetDateTime.class)
                .list();
        return next.stream().findFirst().map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
