package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = closedOn();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEARS_DAY",
        "2026-01-19, MARTIN_LUTHER_KING_DAY",
        "2026-02-16, PRESIDENTS_DAY",
        "2026-04-20, PATRIOTS_DAY",
        "2026-05-25, MEMORIAL_DAY",
        "2026-06-19, JUNETEENTH",
        "2026-07-03, INDEPENDENCE_DAY",
        "2026-09-07, LABOR_DAY",
        "2026-10-12, INDIGENOUS_PEOPLES_DAY",
        "2026-11-11, VETERANS_DAY",
        "2026-11-26, THANKSGIVING",
        "2026-11-27, DAY_AFTER_THANKSGIVING",
        "2026-12-25, CHRISTMAS",
        "2021-07-05, INDEPENDENCE_DAY",
        "2027-12-31, NEW_YEARS_DAY"
    })
    void closesOnHolidays(LocalDate day, Holiday holiday) {
        assertThat(BusinessCalendar.holidayOn(day)).contains(holiday);
        assertThat(calendar.isBusinessDay(day)).isFalse();
    }

    @Test
    void opensOnThirteenHolidaysFewerThanWeekdays() {
        long open = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isBusinessDay)
                .count();

        assertThat(open).isEqualTo(261 - 13);
    }

    @Test
    void opensOnTheHolidayItselfWhenItIsObservedOnAnotherDay() {
        assertThat(BusinessCalendar.holidayOn(LocalDate.of(2026, 7, 4))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 0, 2026-11-21",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-25, 1, 2026-11-30",
        "2026-12-23, 5, 2026-12-31",
        "2027-12-30, 1, 2028-01-03",
        "2028-02-28, 2, 2028-03-01"
    })
    void countsBusinessDaysForward(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusBusinessDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 1, 2026-11-25", "2026-11-29, 1, 2026-11-25", "2026-11-23, 3, 2026-11-18"})
    void countsBusinessDaysBackward(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.minusBusinessDays(from, days)).isEqualTo(expected);
    }

    @Test
    void leavesOutClosureDays() {
        BusinessCalendar snowedIn = closedOn(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));

        assertThat(snowedIn.plusBusinessDays(LocalDate.of(2026, 11, 20), 1)).isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T14:00:00Z, 10 bd, 2026-11-18T04:59:59Z",
        // 11:30 p.m. on Friday in New York is already Saturday in Greenwich.
        "2026-11-21T04:30:00Z, 1 bd, 2026-11-24T04:59:59Z",
        // Clocks go forward on March 14 and back on November 7, 2027.
        "2027-03-13T12:00:00Z, 1 d, 2027-03-15T03:59:59Z",
        "2027-11-06T12:00:00Z, 1 d, 2027-11-08T04:59:59Z",
        "2027-03-14T06:30:00Z, 2 h, 2027-03-14T08:30:00Z",
        "2027-11-07T05:30:00Z, 24 h, 2027-11-08T05:30:00Z",
        // Leap days.
        "2028-01-31T12:00:00Z, 1 months, 2028-03-01T04:59:59Z",
        "2028-02-29T12:00:00Z, 1 years, 2029-03-01T04:59:59Z",
        "2028-02-29T12:00:00Z, 24 months, 2030-03-01T04:59:59Z",
        "2026-11-02T14:00:00Z, 0 d, 2026-11-03T04:59:59Z",
        "2026-11-02T14:00:00Z, 2 weeks, 2026-11-17T04:59:59Z"
    })
    void endsTermsWithTheDayInNewYork(Instant from, String term, Instant expected) {
        assertThat(calendar.after(from, Term.of(term))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T04:59:59Z, 3 bd, 2026-11-13T04:59:59Z",
        "2027-03-16T03:59:59Z, 2 d, 2027-03-14T04:59:59Z",
        "2028-03-31T12:00:00Z, 1 months, 2028-03-01T04:59:59Z",
        "2026-11-02T14:00:00Z, 90 min, 2026-11-02T12:30:00Z"
    })
    void countsTermsBackward(Instant from, String term, Instant expected) {
        assertThat(calendar.before(from, Term.of(term))).isEqualTo(expected);
    }

    private static BusinessCalendar closedOn(LocalDate... days) {
        ClosureDays closures = () -> Set.copyOf(Arrays.asList(days));
        var beans = new StaticListableBeanFactory();
        beans.addBean("closures", closures);
        return new BusinessCalendar(beans.getBeanProvider(ClosureDays.class));
    }
}
