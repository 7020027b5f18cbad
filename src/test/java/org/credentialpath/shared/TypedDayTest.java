package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as they are typed. */
class TypedDayTest {

    @Test
    void readsADay() {
        assertThat(TypedDay.read(" 2026-10-06 ")).isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10/06/2026", "2026-02-31", "+999999999-12-31", "-0001-01-01", "1899-12-31", "2200-01-01"})
    void refusesWhatNobodyCanMean(String typed) {
        assertThatThrownBy(() -> TypedDay.read(typed)).isInstanceOf(DateTimeParseException.class);
    }
}
