package org.credentialpath.inbox.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.inbox.TaskComments;
import org.credentialpath.inbox.TaskList;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a task into the words of the pages. */
@Component
class TaskRows {

    private final OpenTasks open;
    private final People people;
    private final Programs programs;
    private final CohortCatalog cohorts;
    private final TaskComments comments;
    private final HouseClock clock;
    private final MessageSource messages;

    TaskRows(
            OpenTasks open,
            People people,
            Programs programs,
            CohortCatalog cohorts,
            TaskComments comments,
            HouseClock clock,
            MessageSource messages) {
        this.open = open;
        this.people = people;
        this.programs = programs;
        this.cohorts = cohorts;
        this.comments = comments;
        this.clock = clock;
        this.messages = messages;
    }

    TaskRow row(OpenTask task) {
        return rows(List.of(task)).get(0);
    }

    /** All rows of a page; names are looked up once for all. */
    List<TaskRow> rows(List<OpenTask> tasks) {
        return rows(tasks, RowFact.USUAL);
    }

    /** As {@link #rows}, with the facts somebody chose. */
    List<TaskRow> rows(List<OpenTask> tasks, Set<RowFact> facts) {
        return rows(
                tasks, facts, comments.counts(tasks.stream().map(OpenTask::ref).toList()));
    }

    /** As {@link #rows}, for somebody who may see the tasks and not what is said about them. */
    List<TaskRow> quietRows(List<OpenTask> tasks) {
        return rows(tasks, RowFact.USUAL, Map.of());
    }

    /** As {@link #rows}, of tasks the reader has. */
    List<TaskRow> ownRows(List<OpenTask> tasks) {
        List<TaskRow> rows = rows(tasks);
        return IntStream.range(0, tasks.size())
                .mapToObj(at -> rows.get(at).own(tasks.get(at)))
                .toList();
    }

    private List<TaskRow> rows(List<OpenTask> tasks, Set<RowFact> facts, Map<TaskRef, Integer> said) {
        Map<PersonId, String> names = people.namesOf(tasks.stream()
                .flatMap(task -> Stream.ofNullable(task.assignee()))
                .collect(Collectors.toSet()));
        Map<CohortId, String> groups = cohorts.namesOf(
                tasks.stream().flatMap(task -> Stream.ofNullable(task.cohort())).collect(Collectors.toSet()));
        Set<TaskRef> back = back(tasks);
        return tasks.stream()
                .map(task -> row(
                        task,
                        task.assignee() == null ? null : names.get(task.assignee()),
                        task.cohort() == null ? null : groups.get(task.cohort()),
                        back.contains(task.ref()),
                        task.waitsForItsPerson() ? 0 : said.getOrDefault(task.ref(), 0)))
                .map(row -> row.showing(facts))
                .toList();
    }

    private TaskRow row(OpenTask task, @Nullable String who, @Nullable String cohort, boolean back, int comments) {
        return new TaskRow(
                task.ref(),
                "/tasks/" + task.ref(),
                title(task),
                task.subject(),
                task.program() == null ? null : programs.get(task.program()).name(),
                cohort == null || cohort.equals(task.subject()) ? null : cohort,
                task.caseId(),
                task.caseId() == null ? null : task.caseId().shortNumber(),
                date(task.created()),
                who,
                due(task),
                back ? null : later(task),
                back ? later(task) : null,
                isIdle(task) ? date(task.touched()) : null,
                task.isUrgent(),
                comments,
                isOverdue(task) ? Tone.BAD : task.assignee() == null ? Tone.INFO : Tone.CALM,
                text(isOverdue(task) ? "overdue" : task.assignee() == null ? "free" : "claimed"));
    }

    private Set<TaskRef> back(List<OpenTask> tasks) {
        List<TaskRef> putOff = tasks.stream()
                .filter(task -> later(task) != null)
                .map(OpenTask::ref)
                .toList();
        return putOff.isEmpty() ? Set.of() : open.woken(putOff);
    }

    private @Nullable String later(OpenTask task) {
        return task.followUp() == null || !task.followUp().isAfter(clock.instant()) ? null : date(task.followUp());
    }

    private boolean isIdle(OpenTask task) {
        return task.touched().isBefore(clock.instant().minus(Duration.ofDays(TaskList.IDLE_DAYS)));
    }

    private static String date(Instant instant) {
        return DayWords.day(LocalDate.ofInstant(instant, HouseClock.ZONE), LocaleContextHolder.getLocale());
    }

    /** What the model calls the step, in the reader's language. */
    String title(OpenTask task) {
        return StepName.of(task).in(LocaleContextHolder.getLocale(), messages);
    }

    /** The due date in words, null without one. */
    @Nullable
    String due(OpenTask task) {
        return task.due() == null ? null : day(task.due());
    }

    boolean isOverdue(OpenTask task) {
        return task.due() != null && task.due().isBefore(clock.instant());
    }

    // What is due at the end of a day is due by that day, not by midnight of the next.
    static String day(Instant instant) {
        return DayWords.day(
                LocalDate.ofInstant(instant.minusMillis(1), HouseClock.ZONE), LocaleContextHolder.getLocale());
    }

    private String text(String state) {
        return messages.getMessage("inbox.state." + state, null, LocaleContextHolder.getLocale());
    }
}
