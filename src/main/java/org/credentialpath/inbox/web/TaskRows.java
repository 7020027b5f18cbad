package org.credentialpath.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.StepName;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a task into the words of the pages. */
@Component
class TaskRows {

    private final People people;
    private final Programs programs;
    private final HouseClock clock;
    private final MessageSource messages;

    TaskRows(People people, Programs programs, HouseClock clock, MessageSource messages) {
        this.people = people;
        this.programs = programs;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * One row of a list.
     *
     * @param who has it, null when nobody has
     * @param due in words, null without a due date
     */
    record Row(
            String address,
            String title,
            @Nullable String subject,
            @Nullable String program,
            @Nullable String who,
            @Nullable String due,
            Tone tone,
            String state) {}

    Row row(OpenTask task) {
        return new Row(
                "/tasks/" + task.ref(),
                title(task),
                task.subject(),
                task.program() == null ? null : programs.get(task.program()).name(),
                task.assignee() == null ? null : people.get(task.assignee()).preferredName(),
                due(task),
                isOverdue(task) ? Tone.BAD : task.assignee() == null ? Tone.INFO : Tone.CALM,
                text(isOverdue(task) ? "overdue" : task.assignee() == null ? "free" : "claimed"));
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
