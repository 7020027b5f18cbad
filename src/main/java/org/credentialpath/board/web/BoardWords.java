package org.credentialpath.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credentialpath.board.Standing;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskKind;
import org.credentialpath.page.Tone;
import org.credentialpath.people.People;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the boards into words. */
@Component
class BoardWords {

    /**
     * One member on the board.
     *
     * @param step what is waited for, in the model's words
     * @param who from whom
     * @param stuck since when they are stuck, null for who is not
     */
    record Line(
            String address,
            String name,
            Tone tone,
            String state,
            String step,
            String who,
            String days,
            @Nullable String due,
            @Nullable String stuck) {}

    private final People people;
    private final HouseClock clock;
    private final MessageSource messages;

    BoardWords(People people, HouseClock clock, MessageSource messages) {
        this.people = people;
        this.clock = clock;
        this.messages = messages;
    }

    Line line(Standing each) {
        OpenTask task = each.task();
        return new Line(
                "/cases/" + each.file().id(),
                name(each.file().participant()),
                tone(each),
                state(each),
                task == null ? say("board.step.none") : step(task),
                task == null ? say("board.who.nobody") : who(each, task),
                days(each.since()),
                task == null || task.due() == null ? null : dueDay(task.due()),
                each.stuckSince() == null ? null : dueDay(each.stuckSince()));
    }

    /** The line as a spreadsheet keeps it: its days as 2027-03-01. */
    List<String> cells(Standing each) {
        Line line = line(each);
        Instant due = each.task() == null ? null : each.task().due();
        return List.of(
                line.name(),
                line.state(),
                line.step(),
                line.who(),
                BusinessCalendar.dayOf(each.since()).toString(),
                plainDay(due),
                plainDay(each.stuckSince()));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String name(PersonId person) {
        return people.get(person).preferredName();
    }

    /** What the model calls the step, in the reader's language. */
    String step(OpenTask task) {
        return StepName.of(task).in(locale(), messages);
    }

    /** As {@link #step(OpenTask)}, of any task of the kind. */
    String step(TaskKind kind) {
        return new StepName(kind.step(), kind.title()).in(locale(), messages);
    }

    /** The role a group belongs to: {@code facilitator@…} is a facilitator. */
    String role(String group) {
        String role = group.replaceAll("@.*", "");
        return Objects.requireNonNullElse(messages.getMessage("people.role." + role, null, role, locale()), role);
    }

    // What is due at the end of a day is due by that day, not by midnight of the next.
    String dueDay(Instant moment) {
        return DayWords.day(lastDay(moment), locale());
    }

    String moment(Instant moment) {
        return DayWords.moment(moment, locale());
    }

    private String who(Standing each, OpenTask task) {
        if (each.waitsForMember()) {
            return say("board.who.member");
        }
        if (task.assignee() != null) {
            return name(task.assignee());
        }
        return task.groups().stream()
                .map(this::role)
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> say("board.who.nobody"));
    }

    private String state(Standing each) {
        return each.left()
                ? say("board.state.LEFT")
                : say("board.state." + each.file().status());
    }

    private static Tone tone(Standing each) {
        if (each.left()) {
            return Tone.CALM;
        }
        return switch (each.file().status()) {
            case AWARDED -> Tone.GOOD;
            case ON_HOLD -> Tone.WARN;
            case OPEN, IN_REVIEW -> Tone.INFO;
            default -> Tone.CALM;
        };
    }

    private String days(Instant since) {
        return say("board.days", ChronoUnit.DAYS.between(BusinessCalendar.dayOf(since), clock.today()));
    }

    private static String plainDay(@Nullable Instant moment) {
        return moment == null ? "" : lastDay(moment).toString();
    }

    private static LocalDate lastDay(Instant moment) {
        return BusinessCalendar.dayOf(moment.minusMillis(1));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
