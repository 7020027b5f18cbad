package org.credentialpath.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** Days and times of the house as people read them in their language. */
public final class DayWords {

    // The languages that say "of" between month and year; java.time has no pattern of its own for the two alone.
    private static final Map<String, String> MONTH = Map.of("es", "MMMM 'de' yyyy", "pt", "MMMM 'de' yyyy");

    private DayWords() {}

    /** For example {@code October 2026}. */
    public static String month(YearMonth month, Locale language) {
        String pattern = MONTH.getOrDefault(language.getLanguage(), "MMMM yyyy");
        return month.format(DateTimeFormatter.ofPattern(pattern, language));
    }

    /** For example {@code October 6, 2026}. */
    public static String day(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    /** For example {@code Tuesday, October 6, 2026}. */
    public static String weekday(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
    }

    /** For example {@code 5:30 PM}, with plain blanks, which people can copy into a form. */
    public static String time(LocalTime time, Locale language) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language))
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** For example {@code October 6, 2026, 5:30 PM}. */
    public static String moment(Instant moment, Locale language) {
        ZonedDateTime local = moment.atZone(HouseClock.ZONE);
        return day(local.toLocalDate(), language) + ", " + time(local.toLocalTime(), language);
    }

    /** For example {@code Tuesday, October 6, 2026, 5:30 PM}. */
    public static String weekdayMoment(Instant moment, Locale language) {
        ZonedDateTime local = moment.atZone(HouseClock.ZONE);
        return weekday(local.toLocalDate(), language) + ", " + time(local.toLocalTime(), language);
    }
}
