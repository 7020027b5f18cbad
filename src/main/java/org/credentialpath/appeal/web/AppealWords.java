package org.credentialpath.appeal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.credentialpath.appeal.AppealRefused;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the reader's language; templates call it {@code words}. */
@Component
class AppealWords {

    private final MessageSource messages;

    AppealWords(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** The text of a code, such as that of an outcome: {@code appeal.<group>.<code>}. */
    public String of(String group, Object code) {
        return get("appeal." + group + "." + code);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    public String day(Instant moment) {
        return day(BusinessCalendar.dayOf(moment));
    }

    String refusal(AppealRefused refused) {
        Object[] words = refused.arguments().stream()
                .map(each -> each instanceof LocalDate day ? day(day) : each)
                .toArray();
        return get(refused.messageKey(), words);
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void refusing(Runnable work) {
        try {
            work.run();
        } catch (AppealRefused refused) {
            throw new AnswersRefused(refused);
        }
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
