package org.credentialpath.program.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.credentialpath.program.ClosureCalendar;
import org.credentialpath.shared.Holiday;
import org.credentialpath.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holidays and closure days in one list. */
@Component
class ClosedDays {

    /**
     * A day the institution is closed.
     *
     * @param holiday null for a closure day
     * @param reason of a closure day, null for a holiday
     */
    record ClosedDay(
            LocalDate day,
            @Nullable Holiday holiday,
            @Nullable String reason) {}

    private final ClosureCalendar closures;
    private final HouseClock clock;

    ClosedDays(ClosureCalendar closures, HouseClock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    /** The holidays of twelve months from today on, and every closure day ahead, in order. */
    List<ClosedDay> ofTheNextYear() {
        Stream<ClosedDay> own =
                closures.from(clock.today()).stream().map(each -> new ClosedDay(each.day(), null, each.reason()));
        return Stream.concat(holidays(), own)
                .sorted(Comparator.comparing(ClosedDay::day))
                .toList();
    }

    private Stream<ClosedDay> holidays() {
        LocalDate today = clock.today();
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 2)
                .boxed()
                .flatMap(year -> Arrays.stream(Holiday.values())
                        .map(holiday -> new ClosedDay(holiday.observedIn(year), holiday, null)))
                .filter(each -> !each.day().isBefore(today) && each.day().isBefore(today.plusYears(1)));
    }
}
