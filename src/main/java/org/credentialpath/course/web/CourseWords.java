package org.credentialpath.course.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credentialpath.course.CourseRefused;
import org.credentialpath.course.CourseSession;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.people.People;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sessions and refusals in words. */
@Component
class CourseWords {

    private final MessageSource messages;
    private final People people;

    CourseWords(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String refusal(CourseRefused refused) {
        return get(refused.messageKey(), refused.arguments().toArray());
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    String session(CourseSession session) {
        return get(
                "course.session",
                day(session.begins()),
                day(session.ends()),
                people.get(session.facilitator()).preferredName());
    }

    List<Map<String, String>> options(List<CourseSession> sessions) {
        return sessions.stream()
                .map(session -> Map.of("value", session.id().toString(), "label", session(session)))
                .toList();
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void refusing(Runnable work) {
        try {
            work.run();
        } catch (CourseRefused refused) {
            throw new AnswersRefused(refused);
        }
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
