package org.credentialpath.inbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.inbox.BulkWork.Kind;
import org.credentialpath.inbox.BulkWork.Wish;
import org.credentialpath.page.Problems;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what an act on many tasks needs to know: to whom, or until when. */
@Component
class BulkForm {

    private final People people;
    private final HouseClock clock;
    private final MessageSource messages;

    BulkForm(People people, HouseClock clock, MessageSource messages) {
        this.people = people;
        this.clock = clock;
        this.messages = messages;
    }

    /** Empty when something is wrong, which then stands among the problems. */
    Optional<Wish> read(Kind kind, Map<String, String> given, Problems problems) {
        return switch (kind) {
            case CLAIM, REMIND, HURRY, CALM -> Optional.of(new Wish(kind, null, null));
            case ASSIGN ->
                person(given.getOrDefault("email", ""), problems).map(person -> new Wish(kind, person.id(), null));
            case EXTEND -> day(given.getOrDefault("day", ""), problems).map(day -> new Wish(kind, null, day));
        };
    }

    private Optional<Person> person(String email, Problems problems) {
        Optional<Person> person = people.findByEmail(email.strip());
        if (person.isEmpty()) {
            problems.add("email", text(email.isBlank() ? "inbox.bulk.no-email" : "inbox.task.nobody", email));
        }
        return person;
    }

    private Optional<LocalDate> day(String typed, Problems problems) {
        Optional<LocalDate> day = Optional.ofNullable(parsed(typed)).filter(one -> !one.isBefore(clock.today()));
        if (day.isEmpty()) {
            problems.add("day", text("inbox.bulk.no-day"));
        }
        return day;
    }

    private static @Nullable LocalDate parsed(String typed) {
        try {
            return TypedDay.read(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A text in the reader's language. */
    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
