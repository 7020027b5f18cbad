package org.credentialpath.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who may do a task say about it to each other. The participant it is about never reads it. */
@Service
public class TaskComments {

    /** So many characters at most. */
    public static final int LONGEST = 2000;

    /** One comment. */
    public record Comment(PersonId author, String text, Instant at) {}

    /** A comment with the task it was made on. */
    public record Titled(StepName task, Comment comment) {}

    private final Desk desk;
    private final OpenTasks tasks;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TaskComments(Desk desk, OpenTasks tasks, JdbcClient jdbc, EvidenceRecord record, HouseClock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /** Whether the person reads and writes comments on the task. */
    public boolean mayTalk(OpenTask task, PersonId person) {
        return (desk.mayHandle(task, person) || desk.isOpenTo(task, person)) && !person.equals(task.person());
    }

    /** In order; empty for who may not read them. */
    public List<Comment> of(OpenTask task, PersonId reader) {
        if (!mayTalk(task, reader)) {
            return List.of();
        }
        return jdbc.sql("SELECT author, text, at FROM task_comment WHERE task = ? ORDER BY number")
                .param(task.ref().value())
                .query(TaskComments::comment)
                .list();
    }

    /** What was said about the tasks of the case, those that are done too, in order; for coordinators. */
    public List<Titled> ofCase(CaseId caseId, PersonId reader) {
        if (!desk.isStaff(reader)) {
            return List.of();
        }
        return jdbc.sql("SELECT step, title, author, text, at FROM task_comment WHERE about = ? ORDER BY number")
                .param(caseId.value())
                .query((row, number) ->
                        new Titled(new StepName(row.getString("step"), row.getString("title")), comment(row, number)))
                .list();
    }

    /** How many there are of each of these tasks; tasks without are left out. */
    public Map<TaskRef, Integer> counts(Collection<TaskRef> refs) {
        return jdbc
                .sql(
                        "SELECT task, CAST(count(*) AS int) AS comments FROM task_comment WHERE task = ANY (:refs) GROUP BY task")
                .param("refs", refs.stream().map(TaskRef::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new TaskRef(row.getString("task")), row.getInt("comments")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Says something; a task that was put off comes back by it.
     *
     * @throws Forbidden when it is not the person's to talk about
     */
    @Transactional
    public void add(TaskRef ref, PersonId author, String text) {
        OpenTask task = desk.get(ref, author);
        if (!mayTalk(task, author)) {
            throw new Forbidden("commenting on task " + ref);
        }
        UUID about = task.caseId() == null ? task.key() : task.caseId().value();
        jdbc.sql("INSERT INTO task_comment (task, about, step, title, author, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(ref.value(), about, task.step(), task.title(), author.value(), text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tasks.followUp(ref, null);
        record.write(Act.of(about, "task.commented")
                .fact("task", ref)
                .fact("step", task.step())
                .words("text", text));
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
