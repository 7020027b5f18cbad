package org.credentialpath.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.people.People;
import org.credentialpath.record.Author;
import org.credentialpath.record.Entry;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts an act of the record into words: when, what, by whom and, of a task, which one, to whom, for whom, open to whom, until when. */
@Component
class ActWords {

    /** What acts on tasks begin with. */
    static final String OF_TASK = "task.";

    /**
     * One act.
     *
     * @param times how often in a row
     */
    record Line(String when, String what, String who, int times) {

        boolean isSame(Line other) {
            return what.equals(other.what) && who.equals(other.who);
        }
    }

    private final People people;
    private final GroupNames groups;
    private final MessageSource messages;

    ActWords(People people, GroupNames groups, MessageSource messages) {
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /** @param own whether whoever reads it is the one the case is about: who of the house did it is not theirs to know */
    Line line(Entry entry, boolean own, PersonId reader) {
        String when = DayWords.moment(entry.happenedAt(), LocaleContextHolder.getLocale());
        return new Line(when, what(entry), who(entry.author(), own, reader), 1);
    }

    private String what(Entry entry) {
        String act = known("inbox.act." + entry.kind(), spelled(entry.kind()));
        if (!entry.kind().startsWith(OF_TASK)) {
            return act;
        }
        String more = Stream.of(step(entry), person(entry, "to"), person(entry, "for"), groups(entry), until(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? act : text("inbox.history.more", act, more);
    }

    private static String spelled(String kind) {
        String plain = kind.replace('.', ' ').replace('-', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private String step(Entry entry) {
        String step = entry.facts().get("step");
        return step == null ? "" : known("engine.step." + step, "");
    }

    private String person(Entry entry, String fact) {
        String id = entry.facts().get(fact);
        if (id == null) {
            return "";
        }
        PersonId person = PersonId.of(id);
        String name = people.namesOf(Set.of(person)).getOrDefault(person, "");
        return name.isEmpty() ? "" : text("inbox.history." + fact, name);
    }

    private String groups(Entry entry) {
        String ids = entry.facts().get("groups");
        return ids == null
                ? ""
                : text(
                        "inbox.history.groups",
                        Stream.of(ids.split(" ")).map(groups::name).collect(Collectors.joining(", ")));
    }

    // An extension names a day; who puts a task off names a moment, or takes it up again.
    private String until(Entry entry) {
        String until = entry.facts().get("until");
        if (until == null) {
            return "";
        }
        if (until.equals("now")) {
            return text("inbox.history.now");
        }
        LocalDate day = until.contains("T") ? BusinessCalendar.dayOf(Instant.parse(until)) : LocalDate.parse(until);
        return text("inbox.history.until", DayWords.day(day, LocaleContextHolder.getLocale()));
    }

    private String who(Author author, boolean own, PersonId reader) {
        if (author.person() == null) {
            return text("inbox.history.system");
        }
        if (author.person().equals(reader)) {
            return text("inbox.history.you");
        }
        return own ? text("inbox.history.team") : people.get(author.person()).preferredName();
    }

    private String known(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }

    private String text(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
