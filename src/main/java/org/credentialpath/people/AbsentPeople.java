package org.credentialpath.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.shared.DayWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who is away where somebody is chosen by name: nobody does it in their place, so they are asked last (rule 41). */
@Component
public class AbsentPeople {

    private final ObjectProvider<Covering> covering;
    private final MessageSource messages;

    AbsentPeople(ObjectProvider<Covering> covering, MessageSource messages) {
        this.covering = covering;
        this.messages = messages;
    }

    /** Who is away comes after who is here. */
    public Comparator<Person> last() {
        return Comparator.comparing(person -> until(person).isPresent());
    }

    /** @return the words, and until when the person is away if they are, in the reader's language */
    public String mark(Person person, String words) {
        Locale language = LocaleContextHolder.getLocale();
        return until(person)
                .map(day -> new Object[] {words, DayWords.day(day, language)})
                .map(said -> messages.getMessage("people.away", said, language))
                .orElse(words);
    }

    private Optional<LocalDate> until(Person person) {
        return covering.stream()
                .flatMap(each -> each.awayUntil(person.id()).stream())
                .findFirst();
    }
}
