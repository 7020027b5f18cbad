package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A replacement comes at the next free week before the cohort ends (rule 9). */
class FreeWeekTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);
    private static final LocalDate END = TUESDAY.plusMonths(6);

    @Test
    void takesTheNextWeek() {
        assertThat(FreeWeek.after(TUESDAY, Set.of(), day -> false, END)).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void goesAroundWeeksWithAMeetingAndClosedDays() {
        Set<LocalDate> meets = Set.of(TUESDAY.plusWeeks(1).plusDays(2));
        assertThat(FreeWeek.after(TUESDAY, meets, TUESDAY.plusWeeks(2)::equals, END))
                .isEqualTo(TUESDAY.plusWeeks(3));
    }

    @Test
    void sharesAWeekRatherThanComeAfterTheEnd() {
        Set<LocalDate> meets = Set.of(TUESDAY.plusWeeks(1).plusDays(1));
        assertThat(FreeWeek.after(
                        TUESDAY, meets, day -> false, TUESDAY.plusWeeks(1).plusDays(3)))
                .isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void comesAfterTheEndWhenNothingElseIsLeft() {
        assertThat(FreeWeek.after(TUESDAY, Set.of(), day -> false, TUESDAY)).isEqualTo(TUESDAY.plusWeeks(1));
    }
}
