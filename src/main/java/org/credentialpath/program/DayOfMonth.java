package org.credentialpath.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people name it within a month: {@code 4th tuesday}. */
public record DayOfMonth(int which, DayOfWeek weekday) {

    static final Kind<DayOfMonth> KIND =
            new Kind<>("a day such as 4th tuesday (1st to 4th)", DayOfMonth::of, new DayOfMonth(1, DayOfWeek.MONDAY));

    private static final Pattern TEXT = Pattern.compile("([1-4])(st|nd|rd|th) ([a-z]+day)");

    /** @throws IllegalArgumentException when the text names no such day */
    public static DayOfMonth of(String text) {
        Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new DayOfMonth(
                Integer.parseInt(matcher.group(1)),
                DayOfWeek.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)));
    }

    public LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    @Override
    public String toString() {
        String ending = which == 1 ? "st" : which == 2 ? "nd" : which == 3 ? "rd" : "th";
        return which + ending + " " + weekday.name().toLowerCase(Locale.ROOT);
    }
}
