package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursAndMoneyTest {

    @ParameterizedTest
    @CsvSource({"120, 2", "119, 1.75", "14, 0", "90, 1.5", "-30, -0.5"})
    void countsWholeQuarters(int minutes, String hours) {
        assertThat(Hours.ofMinutes(minutes)).hasToString(hours);
    }

    @Test
    void addsAndReversesHours() {
        Hours earned = Hours.of(2).plus(Hours.of(new BigDecimal("1.25")));

        assertThat(earned).isEqualTo(new Hours(13));
        assertThat(earned.plus(earned.negated())).isEqualTo(Hours.ZERO);
        assertThat(earned.minus(Hours.of(3)).toNumber()).isEqualByComparingTo("0.25");
        assertThat(Hours.of(10)).hasToString("10").isGreaterThan(earned);
    }

    @Test
    void refusesOtherFractionsOfAnHour() {
        assertThatThrownBy(() -> Hours.of(new BigDecimal("0.3"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"$25, $25.00", "25.00, $25.00", "0, $0.00", "$150.05, $150.05"})
    void readsDollars(String text, String expected) {
        assertThat(Money.of(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "-5", "1.5", "1,000.00", "€5"})
    void refusesOtherAmounts(String text) {
        assertThatThrownBy(() -> Money.of(text)).hasMessageContaining("write for example $25.00");
    }

    @Test
    void refundsToTheCent() {
        Money paid = Money.of("$150.00");

        assertThat(paid.negated()).hasToString("-$150.00");
        assertThat(paid.plus(paid.negated()).isZero()).isTrue();
        assertThat(paid.minus(Money.dollars(25))).isEqualTo(Money.of("125")).isLessThan(paid);
    }
}
