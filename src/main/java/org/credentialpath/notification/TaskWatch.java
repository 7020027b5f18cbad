package org.credentialpath.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.people.People;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches over the due dates of all open tasks: reminds who is to act, and tells the coordinators what is late (rule
 * 41). It only writes mail; no task moves because of it.
 */
@Service
public class TaskWatch {

    private static final int AT_ONCE = 200;

    private final OpenTasks tasks;
    private final TaskWatchTable table;
    private final TaskWords words;
    private final MailNotices notices;
    private final People people;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    TaskWatch(
            OpenTasks tasks,
            TaskWatchTable table,
            TaskWords words,
            MailNotices notices,
            People people,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.table = table;
        this.words = words;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Queues every word that is due by now, each once per task and due date; returns for how many tasks. */
    public int sweep() {
        plan();
        int told = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> tellNext()))) {
            told++;
        }
        return told;
    }

    /**
     * Reminds of the task now, in the caller's transaction: whoever has it or could take it, once a day.
     *
     * @return how many people it concerns
     */
    public int remind(OpenTask task) {
        var word = new TaskWords.Word(clock.instant(), "task-reminder");
        String once = task.ref() + " by hand " + clock.today();
        Map<String, Object> facts = facts(task);
        Set<PersonId> receivers = words.receivers(word, task);
        receivers.forEach(person -> notices.send(word.notice(), person, task.key(), once, facts));
        return receivers.size();
    }

    /** When the next word is due, as far as the last sweep saw. */
    public Optional<Instant> nextDue() {
        return table.next();
    }

    private void plan() {
        while (Boolean.TRUE.equals(transaction.execute(status -> planSome()))) {
            // The next ones.
        }
    }

    private boolean planSome() {
        List<TaskRef> given = tasks.takeNewDues(AT_ONCE);
        Map<TaskRef, Instant> known = table.dues(given);
        given.stream()
                .distinct()
                .flatMap(ref -> tasks.get(ref).stream())
                .filter(task -> task.due() != null && !task.due().equals(known.get(task.ref())))
                .forEach(this::plan);
        return !given.isEmpty();
    }

    // Words for moments before the task was there are left out.
    private void plan(OpenTask task) {
        Instant due = java.util.Objects.requireNonNull(task.due());
        write(new TaskWatchTable.Watch(task.ref(), due, task.created()), task);
    }

    private void write(TaskWatchTable.Watch watch, OpenTask task) {
        table.write(
                watch,
                words.of(task, watch.due()).stream()
                        .map(TaskWords.Word::at)
                        .filter(at -> at.isAfter(watch.until()))
                        .findFirst()
                        .orElse(null));
    }

    private boolean tellNext() {
        Optional<TaskWatchTable.Watch> next = table.take(clock.instant());
        next.ifPresent(watch ->
                tasks.get(watch.ref()).ifPresentOrElse(task -> tell(watch, task), () -> table.forget(watch.ref())));
        return next.isPresent();
    }

    private void tell(TaskWatchTable.Watch watch, OpenTask task) {
        Instant now = clock.instant();
        if (watch.due().equals(task.due())) {
            Map<String, TaskWords.Word> latest = new HashMap<>();
            words.of(task, watch.due()).stream()
                    .filter(word ->
                            word.at().isAfter(watch.until()) && !word.at().isAfter(now))
                    .forEach(word -> latest.put(word.notice(), word));
            latest.values().forEach(word -> tell(word, task));
        }
        write(new TaskWatchTable.Watch(watch.ref(), watch.due(), now), task);
    }

    private void tell(TaskWords.Word word, OpenTask task) {
        String once = task.ref() + " " + task.due() + " " + word.at();
        Map<String, Object> facts = facts(task);
        words.receivers(word, task).forEach(person -> notices.send(word.notice(), person, task.key(), once, facts));
    }

    private Map<String, Object> facts(OpenTask task) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("task", StepName.of(task));
        if (task.due() != null) {
            facts.put("by", task.due());
        }
        facts.put("link", "/tasks/" + task.ref());
        put(facts, "person", task.subject());
        put(facts, "assignee", nameOf(task.assignee()));
        facts.putAll(words.absence(task));
        return facts;
    }

    private @Nullable String nameOf(@Nullable PersonId person) {
        return person == null ? null : people.get(person).preferredName();
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
