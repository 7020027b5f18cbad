package org.credentialpath.inbox.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.inbox.Covers;
import org.credentialpath.inbox.HandBack;
import org.credentialpath.inbox.HandBack.Bar;
import org.credentialpath.inbox.HandBack.Way;
import org.credentialpath.people.People;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says who handed a task over, and whether and to whom it goes back. */
@Component
class HandBackWords {

    /**
     * What a page says.
     *
     * @param by that somebody handed it over, to the reader or to somebody else
     * @param to who gets it back from the reader; null when it is not theirs, or cannot go back
     * @param note why it cannot, or in whose place somebody gets it; null when that goes without saying
     */
    record Back(String by, @Nullable String to, @Nullable String note) {}

    private final HandBack back;
    private final Covers covers;
    private final People people;
    private final MessageSource messages;

    HandBackWords(HandBack back, Covers covers, People people, MessageSource messages) {
        this.back = back;
        this.covers = covers;
        this.people = people;
        this.messages = messages;
    }

    /** Null when nobody handed the task to whoever has it. */
    @Nullable
    Back of(OpenTask task, PersonId reader) {
        return back.of(task)
                .map(way -> words(way, reader.equals(task.assignee())))
                .orElse(null);
    }

    private Back words(Way way, boolean own) {
        Map<PersonId, String> names = people.namesOf(Set.copyOf(List.of(way.giver(), way.receiver())));
        String giver = names.getOrDefault(way.giver(), "");
        String receiver = names.getOrDefault(way.receiver(), "");
        if (!own) {
            return new Back(text("by", giver), null, null);
        }
        return new Back(text("yours", giver), way.bar() == null ? receiver : null, note(way, giver, receiver));
    }

    private @Nullable String note(Way way, String giver, String receiver) {
        if (way.bar() == Bar.NOT_OPEN) {
            return text("not-open", receiver);
        }
        if (way.bar() == Bar.AWAY) {
            return text("away", giver, until(way.giver()));
        }
        return way.giver().equals(way.receiver()) ? null : text("cover", giver, until(way.giver()), receiver);
    }

    private String until(PersonId away) {
        LocalDate last = covers.awayUntil(away).orElseThrow();
        return DayWords.day(last, LocaleContextHolder.getLocale());
    }

    /** @param key the end of the message key, {@code inbox.back.<key>} */
    String text(String key, Object... arguments) {
        return messages.getMessage("inbox.back." + key, arguments, LocaleContextHolder.getLocale());
    }
}
