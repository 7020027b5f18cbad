package org.credentialpath.page;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says days of the house in the reader's language; templates call it {@code @houseDays}. */
@Component
public class HouseDays {

    /** The day on which something happened, such as March 3, 2027. */
    public String day(Instant moment) {
        return DayWords.day(LocalDate.ofInstant(moment, HouseClock.ZONE), LocaleContextHolder.getLocale());
    }

    /** Such as March 3, 2027; null for null. */
    public @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : DayWords.day(day, LocaleContextHolder.getLocale());
    }

    /** Such as Wednesday, March 3, 2027. */
    public String weekday(LocalDate day) {
        return DayWords.weekday(day, LocaleContextHolder.getLocale());
    }
}
