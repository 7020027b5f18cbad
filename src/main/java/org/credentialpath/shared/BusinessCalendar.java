package org.credentialpath.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The institution's calendar: business days are Monday to Friday without {@link Holiday holidays} and {@link ClosureDays
 * closure days}; a day begins and ends in {@link HouseClock#ZONE New York}; a deadline counted in days is the end of its
 * day.
 */
@Component
public class BusinessCalendar {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final ObjectProvider<ClosureDays> closures;

    BusinessCalendar(ObjectProvider<ClosureDays> closures) {
        this.closures = closures;
    }

    public boolean isBusinessDay(LocalDate day) {
        return opens(day, closureDays());
    }

    /** The holiday observed on this day, if one is. */
    public static Optional<Holiday> holidayOn(LocalDate day) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> IntStream.of(day.getYear(), day.getYear() + 1)
                        .anyMatch(year -> holiday.observedIn(year).equals(day)))
                .findFirst();
    }

    /** The n-th business day after the day, not counting the day itself; the day itself when n is 0. */
    public LocalDate plusBusinessDays(LocalDate day, int n) {
        return nthOpenDay(day, 1, n);
    }

    /** The n-th business day before the day, not counting the day itself. */
    public LocalDate minusBusinessDays(LocalDate day, int n) {
        return nthOpenDay(day, -1, n);
    }

    /** The day itself when it is a business day, else the next one. */
    public LocalDate businessDayFrom(LocalDate day) {
        return isBusinessDay(day) ? day : plusBusinessDays(day, 1);
    }

    /** The day the term ends when it is counted from the day; minutes and hours end on the day itself. */
    public LocalDate plus(LocalDate day, Term term) {
        return switch (term.unit()) {
            case MINUTES, HOURS -> day;
            case BUSINESS_DAYS -> plusBusinessDays(day, term.amount());
            case DAYS -> day.plusDays(term.amount());
            case WEEKS -> day.plusWeeks(term.amount());
            case MONTHS -> day.plusMonths(term.amount());
            case YEARS -> day.plusYears(term.amount());
        };
    }

    /** The day from which the term ends on the given day. */
    public LocalDate minus(LocalDate day, Term term) {
        return term.unit() == Term.Unit.BUSINESS_DAYS
                ? minusBusinessDays(day, term.amount())
                : plus(day, new Term(-term.amount(), term.unit()));
    }

    /** When the term is over that begins now: the end of its last day, or to the second for minutes and hours. */
    public Instant after(Instant from, Term term) {
        return term.isDays() ? endOfDay(plus(dayOf(from), term)) : from.plus(term.amount(), chrono(term));
    }

    /** As {@link #after}, counted back: the end of the day that lies the term before. */
    public Instant before(Instant from, Term term) {
        return term.isDays() ? endOfDay(minus(dayOf(from), term)) : from.minus(term.amount(), chrono(term));
    }

    /** The last second of the day in New York. */
    public static Instant endOfDay(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(HouseClock.ZONE).toInstant();
    }

    /** The day it is in New York at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, HouseClock.ZONE);
    }

    private static ChronoUnit chrono(Term term) {
        return term.unit() == Term.Unit.HOURS ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
    }

    private LocalDate nthOpenDay(LocalDate from, int step, int n) {
        Set<LocalDate> closed = closureDays();
        return n == 0
                ? from
                : Stream.iterate(from.plusDays(step), day -> day.plusDays(step))
                        .filter(day -> opens(day, closed))
                        .skip(n - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean opens(LocalDate day, Set<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidayOn(day).isEmpty()
                && !closed.contains(day);
    }

    private Set<LocalDate> closureDays() {
        return closures.stream()
                .flatMap(source -> source.closureDays().stream())
                .collect(Collectors.toSet());
    }
}
