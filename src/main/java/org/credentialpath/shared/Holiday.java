package org.credentialpath.shared;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which federal and Maine state offices are closed. */
public enum Holiday {
    NEW_YEARS_DAY,
    MARTIN_LUTHER_KING_DAY,
    PRESIDENTS_DAY,
    PATRIOTS_DAY,
    MEMORIAL_DAY,
    JUNETEENTH,
    INDEPENDENCE_DAY,
    LABOR_DAY,
    INDIGENOUS_PEOPLES_DAY,
    VETERANS_DAY,
    THANKSGIVING,
    DAY_AFTER_THANKSGIVING,
    CHRISTMAS;

    /** The day itself. */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case MARTIN_LUTHER_KING_DAY -> nth(3, MONDAY, year, 1);
            case PRESIDENTS_DAY -> nth(3, MONDAY, year, 2);
            case PATRIOTS_DAY -> nth(3, MONDAY, year, 4);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY));
            case JUNETEENTH -> LocalDate.of(year, 6, 19);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case LABOR_DAY -> nth(1, MONDAY, year, 9);
            case INDIGENOUS_PEOPLES_DAY -> nth(2, MONDAY, year, 10);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> nth(4, THURSDAY, year, 11);
            case DAY_AFTER_THANKSGIVING -> nth(4, THURSDAY, year, 11).plusDays(1);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
        };
    }

    /** The day offices close for it: the Friday before a Saturday, perhaps of the year before, or the Monday after a Sunday. */
    public LocalDate observedIn(int year) {
        LocalDate day = in(year);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate nth(int which, DayOfWeek weekday, int year, int month) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, weekday));
    }
}
