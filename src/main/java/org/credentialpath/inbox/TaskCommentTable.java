package org.credentialpath.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.document.DocumentId;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table task_comment. */
@Component
class TaskCommentTable {

    /**
     * Where something was said.
     *
     * @param about the case, or what else the task's run is about
     */
    record Place(TaskRef task, UUID about, StepName step) {}

    /** What was said. */
    record Said(PersonId author, String text, Instant at, List<DocumentId> files) {}

    /** A comment. */
    record Row(Place place, Said said) {}

    private static final String ROWS = "SELECT task, about, step, title, author, text, at, documents FROM task_comment";

    private final JdbcClient jdbc;

    TaskCommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Place place, Said said) {
        jdbc.sql("""
                        INSERT INTO task_comment (id, task, about, step, title, author, text, at, documents)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, place.task().value(), place.about())
                .params(place.step().step(), place.step().title())
                .params(said.author().value(), said.text(), said.at().atOffset(ZoneOffset.UTC))
                .param(said.files().stream().map(DocumentId::value).toArray(UUID[]::new))
                .update();
    }

    /** In order. */
    List<Row> of(TaskRef task) {
        return jdbc.sql(ROWS + " WHERE task = ? ORDER BY number")
                .param(task.value())
                .query(TaskCommentTable::row)
                .list();
    }

    /** In order. */
    List<Row> about(UUID about) {
        return jdbc.sql(ROWS + " WHERE about = ? ORDER BY number")
                .param(about)
                .query(TaskCommentTable::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(ROWS + " WHERE id = ?")
                .param(id)
                .query(TaskCommentTable::row)
                .optional();
    }

    Map<TaskRef, Integer> counts(Collection<TaskRef> refs) {
        return jdbc
                .sql(
                        "SELECT task, CAST(count(*) AS int) AS comments FROM task_comment WHERE task = ANY (:refs) GROUP BY task")
                .param("refs", refs.stream().map(TaskRef::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new TaskRef(row.getString("task")), row.getInt("comments")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID[] files = (UUID[]) row.getArray("documents").getArray();
        return new Row(
                new Place(
                        new TaskRef(row.getString("task")),
                        row.getObject("about", UUID.class),
                        new StepName(row.getString("step"), row.getString("title"))),
                new Said(
                        new PersonId(row.getObject("author", UUID.class)),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Arrays.stream(files).map(DocumentId::new).toList()));
    }
}
