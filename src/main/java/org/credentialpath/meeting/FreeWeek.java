package org.credentialpath.meeting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next week, on the same weekday, in which a cohort does not meet yet. */
final class FreeWeek {

    private static final int MOST_WEEKS = 104;

    private FreeWeek() {}

    /**
     * @param from the day counted from; the answer lies at least a week later
     * @param meets the days on which the cohort meets already
     * @param isClosed whether nobody meets that day
     * @param end the last day of the cohort: a replacement comes before it, in a taken week if need be
     */
    static LocalDate after(LocalDate from, Set<LocalDate> meets, Predicate<LocalDate> isClosed, LocalDate end) {
        Set<String> weeks = meets.stream().map(FreeWeek::week).collect(Collectors.toSet());
        return days(from)
                .filter(day -> !isClosed.test(day) && !weeks.contains(week(day)) && !day.isAfter(end))
                .findFirst()
                .or(() -> days(from)
                        .filter(day -> !isClosed.test(day) && !meets.contains(day))
                        .filter(day -> !day.isAfter(end))
                        .findFirst())
                .orElseGet(() -> days(from)
                        .filter(day -> !isClosed.test(day) && !meets.contains(day))
                        .findFirst()
                        .orElseThrow());
    }

    private static Stream<LocalDate> days(LocalDate from) {
        return Stream.iterate(from.plusWeeks(1), day -> day.plusWeeks(1)).limit(MOST_WEEKS);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
