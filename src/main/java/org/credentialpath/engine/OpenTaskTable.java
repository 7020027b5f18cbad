package org.credentialpath.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the read model. */
@Component
class OpenTaskTable {

    private static final String WRITE = """
            INSERT INTO open_task (ref, title, model, step, run, key, form, case_id, subject, person_id,
              program, cohort_id, groups, assignee, created, changed, due, follow_up, priority, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (ref) DO UPDATE SET (title, model, step, run, key, form, case_id, subject, person_id,
              program, cohort_id, groups, assignee, created, changed, due, follow_up, priority, state)
            = (excluded.title, excluded.model, excluded.step, excluded.run, excluded.key, excluded.form,
              excluded.case_id, excluded.subject, excluded.person_id, excluded.program, excluded.cohort_id,
              excluded.groups, excluded.assignee, excluded.created, excluded.changed, excluded.due,
              excluded.follow_up, excluded.priority, excluded.state)""";

    private static final String DELETE = """
            WITH gone AS (DELETE FROM open_task WHERE ref = ANY (?) RETURNING case_id)
            UPDATE open_task SET woken = true
            WHERE case_id IN (SELECT case_id FROM gone) AND follow_up IS NOT NULL AND NOT woken AND ref <> ALL (?)""";

    private static final String WAKE_BY_TASKS = """
            UPDATE open_task SET woken = true
            WHERE case_id = ANY (cast(? AS uuid[])) AND follow_up IS NOT NULL AND NOT woken AND ref <> ALL (?)""";

    private static final String WAKE_BY_PERSON = """
            UPDATE open_task SET woken = true
            WHERE case_id = ? AND person_id = ? AND assignee IS DISTINCT FROM ?
              AND follow_up IS NOT NULL AND NOT woken""";

    private final JdbcTemplate jdbc;

    OpenTaskTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Collection<OpenTaskRow> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(WRITE, rows.stream().map(OpenTaskTable::columns).toList());
        }
    }

    private static Object[] columns(OpenTaskRow row) {
        OpenTask task = row.task();
        List<@Nullable Object> columns = new ArrayList<>(List.of(
                task.ref().value(), task.title(), task.model(), task.step(), row.run(), task.key(), task.form()));
        columns.add(task.caseId() == null ? null : task.caseId().value());
        columns.add(task.subject());
        columns.add(task.person() == null ? null : task.person().value());
        columns.add(task.program());
        columns.add(task.cohort() == null ? null : task.cohort().value());
        columns.add(task.groups().stream().sorted().toArray(String[]::new));
        columns.add(task.assignee() == null ? null : task.assignee().value());
        columns.add(Timestamp.from(task.created()));
        columns.add(Timestamp.from(task.touched()));
        columns.add(timestamp(task.due()));
        columns.add(timestamp(task.followUp()));
        columns.add(task.priority());
        columns.add(row.suspended() ? "suspended" : "open");
        return columns.toArray();
    }

    /** Forgets tasks that are done or gone; what was put off in their cases comes back by it. */
    void delete(Collection<String> refs) {
        if (!refs.isEmpty()) {
            String[] gone = refs.toArray(String[]::new);
            jdbc.update(DELETE, gone, gone);
        }
    }

    /** What was put off in the cases of these new tasks comes back. */
    void wakeBy(Collection<OpenTask> tasks) {
        String[] cases = tasks.stream()
                .flatMap(task -> Stream.ofNullable(task.caseId()))
                .map(CaseId::toString)
                .distinct()
                .toArray(String[]::new);
        if (cases.length > 0) {
            String[] created = tasks.stream().map(task -> task.ref().value()).toArray(String[]::new);
            jdbc.update(WAKE_BY_TASKS, cases, created);
        }
    }

    /** What others put off in a case comes back by what the person it is about does there. */
    void wake(UUID caseId, PersonId person) {
        jdbc.update(WAKE_BY_PERSON, caseId, person.value(), person.value());
    }

    void suspend(String run, boolean suspended) {
        jdbc.update("UPDATE open_task SET state = ? WHERE run = ?", suspended ? "suspended" : "open", run);
    }

    /** The rows with these references, by reference. */
    Map<String, OpenTaskRow> rows(Collection<String> refs) {
        return jdbc
                .query(
                        "SELECT * FROM open_task WHERE ref = ANY (?)",
                        (row, number) -> new OpenTaskRow(
                                read(row, number), row.getString("run"), "suspended".equals(row.getString("state"))),
                        (Object) refs.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(row -> row.task().ref().value(), Function.identity()));
    }

    static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                new TaskRef(row.getString("ref")),
                row.getString("title"),
                row.getString("model"),
                row.getString("step"),
                row.getObject("key", UUID.class),
                row.getString("form"),
                id(row, "case_id", CaseId::new),
                row.getString("subject"),
                id(row, "person_id", PersonId::new),
                row.getString("program"),
                id(row, "cohort_id", CohortId::new),
                Set.of((String[]) row.getArray("groups").getArray()),
                id(row, "assignee", PersonId::new),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("touched").toInstant(),
                instant(row, "due"),
                instant(row, "follow_up"),
                row.getInt("priority"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : of.apply(id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
