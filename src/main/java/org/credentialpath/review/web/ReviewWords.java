package org.credentialpath.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.credentialpath.page.Problems;
import org.credentialpath.review.Place;
import org.credentialpath.review.ReviewRefused;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the reader's language; templates call it {@code words}. */
@Component
class ReviewWords {

    private final MessageSource messages;

    ReviewWords(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The text of a code, such as that of an outcome: {@code review.<group>.<code>}. */
    public String of(String group, Object code) {
        return get("review." + group + "." + code);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    public String day(Instant moment) {
        return day(BusinessCalendar.dayOf(moment));
    }

    /** A place in the portfolio in words. */
    public String place(Place place) {
        return get("review.place." + place.kind(), place.shown());
    }

    Problems problems(ReviewRefused refused) {
        return new Problems()
                .add(
                        refused.field(),
                        get(refused.messageKey(), refused.arguments().toArray()));
    }
}
