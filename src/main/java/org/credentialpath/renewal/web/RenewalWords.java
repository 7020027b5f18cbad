package org.credentialpath.renewal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.renewal.RenewalRefused;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and refusals in words; pages ask it too. */
@Component("renewalWords")
public class RenewalWords {

    private final MessageSource messages;

    RenewalWords(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The day, written out. */
    public String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LocaleContextHolder.getLocale()));
    }

    /** The day of a moment, written out. */
    public String day(Instant at) {
        return day(BusinessCalendar.dayOf(at));
    }

    /** Does the work; what a rule refuses is shown at its question. */
    void refusing(Runnable work) {
        try {
            work.run();
        } catch (RenewalRefused refused) {
            throw new AnswersRefused(
                    refused.field(),
                    refused.messageKey(),
                    refused.arguments().stream().map(this::said).toArray());
        }
    }

    private Object said(Object argument) {
        return argument instanceof LocalDate day ? day(day) : argument.toString();
    }
}
