package org.credentialpath.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.credentialpath.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a mail: asks the features for the facts and the date, and sets them in words. */
@Component
class Letters {

    private final NoticeFiles files;
    private final LetterWriter writer;
    private final LetterFrame frame;
    private final Calendars calendars;
    private final ObjectProvider<NoticeFacts> facts;
    private final ObjectProvider<CalendarEntries> entries;

    // Providers, because a feature that tells facts also sends notices.
    Letters(
            NoticeFiles files,
            LetterWriter writer,
            LetterFrame frame,
            Calendars calendars,
            ObjectProvider<NoticeFacts> facts,
            ObjectProvider<CalendarEntries> entries) {
        this.files = files;
        this.writer = writer;
        this.frame = frame;
        this.calendars = calendars;
        this.facts = facts;
        this.entries = entries;
    }

    /**
     * @param wording the name of the file that says it, in most cases that of the notice
     * @param more facts that come before those of the features
     * @throws NoticeUnknown when there is no such notice
     */
    OutboxTable.Parts parts(String notice, String wording, Person receiver, UUID about, Map<String, Object> more) {
        Locale language = files.languageOf(wording, receiver.language());
        NoticeFile file = files.get(wording, language);
        Map<String, Object> told = inLanguage(language, () -> facts(notice, receiver, about, more));
        Letter letter = writer.write(file, told, language);
        return new OutboxTable.Parts(
                letter.subject(),
                frame.text(letter, language),
                frame.html(letter, language),
                calendar(notice, receiver, about),
                told.get(NoticeFacts.REPLY_TO) instanceof String address ? address : null);
    }

    // Features say their facts in the language of whoever clicks; here that is whoever reads the letter.
    private static Map<String, Object> inLanguage(Locale language, Supplier<Map<String, Object>> features) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return features.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Map<String, Object> facts(String notice, Person receiver, UUID about, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>();
        NoticeTopic.asked(facts.stream(), notice)
                .forEach(feature -> feature.of(notice, about, receiver.id()).ifPresent(all::putAll));
        all.putAll(more);
        all.put("name", receiver.preferredName());
        return all;
    }

    private @Nullable String calendar(String notice, Person receiver, UUID about) {
        return entries.stream()
                .flatMap(feature -> feature.of(notice, about).stream())
                .findFirst()
                .map(entry -> calendars.invitation(entry, receiver))
                .orElse(null);
    }
}
