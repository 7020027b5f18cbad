package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayWordsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");
    private static final Instant MOMENT = Instant.parse("2026-10-06T21:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @Test
    void saysDaysInEnglish() {
        assertThat(DayWords.day(DAY, Locale.US)).isEqualTo("October 6, 2026");
        assertThat(DayWords.weekday(DAY, Locale.US)).isEqualTo("Tuesday, October 6, 2026");
        assertThat(DayWords.month(YearMonth.from(DAY), Locale.US)).isEqualTo("October 2026");
        assertThat(DayWords.moment(MOMENT, Locale.US)).isEqualTo("October 6, 2026, 5:30 PM");
        assertThat(DayWords.weekdayMoment(MOMENT, Locale.US)).isEqualTo("Tuesday, October 6, 2026, 5:30 PM");
    }

    @Test
    void saysDaysInSpanish() {
        assertThat(DayWords.day(DAY, SPANISH)).isEqualTo("6 de octubre de 2026");
        assertThat(DayWords.weekday(DAY, SPANISH)).isEqualTo("martes, 6 de octubre de 2026");
        assertThat(DayWords.month(YearMonth.from(DAY), SPANISH)).isEqualTo("octubre de 2026");
        assertThat(DayWords.moment(MOMENT, SPANISH)).startsWith("6 de octubre de 2026, 5:30");
    }

    @Test
    void separatesTheTimeByPlainBlanks() {
        assertThat(DayWords.time(LocalTime.of(17, 30), SPANISH)).doesNotContain("\u00a0", "\u202f");
        assertThat(DayWords.time(LocalTime.of(17, 30), Locale.US)).isEqualTo("5:30 PM");
    }
}
