package org.credentialpath.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.CohortId;
import org.junit.jupiter.api.Test;

/** Virtual meetings instead of one in person lie in its week and are no longer than a meeting may be (rules 9 and 34). */
class UsualSubstitutesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 10, 9, 9, 0);

    @Test
    void aUsualMeetingStaysWhereItIs() {
        assertThat(UsualSubstitutes.of(inPerson(FRIDAY, 120), LONG_AGO))
                .singleElement()
                .satisfies(one -> assertThat(one.localBegins()).isEqualTo(FRIDAY))
                .satisfies(one -> assertThat(one.minutes()).isEqualTo(120))
                .satisfies(one -> assertThat(one.place()).isEmpty());
    }

    @Test
    void aLongDayIsSplitOverItsWeek() {
        assertThat(UsualSubstitutes.of(inPerson(FRIDAY, 360), LONG_AGO))
                .extracting(Meeting::localBegins)
                .containsExactly(FRIDAY.minusDays(2), FRIDAY.minusDays(1), FRIDAY);
    }

    @Test
    void noPartLiesBeforeTheEarliestDay() {
        assertThat(UsualSubstitutes.of(inPerson(FRIDAY, 240), FRIDAY.toLocalDate()))
                .extracting(Meeting::localBegins)
                .containsExactly(FRIDAY, FRIDAY.plusDays(1));
    }

    private static Meeting inPerson(LocalDateTime begins, int minutes) {
        return new Meeting(
                MeetingId.random(),
                CohortId.random(),
                new PacketRef("program", "1"),
                1,
                1,
                Meeting.instant(begins),
                Duration.ofMinutes(minutes),
                true,
                "12 Elm Street",
                "Topic",
                Meeting.State.NEXT,
                null,
                null,
                null,
                0);
    }
}
