package org.credentialpath.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "10 bd, BUSINESS_DAYS, 10 bd",
        "21 d, DAYS, 21 d",
        "1 day, DAYS, 1 d",
        "2 weeks, WEEKS, 2 weeks",
        "24 months, MONTHS, 24 months",
        "1 year, YEARS, 1 years",
        "2h, HOURS, 2 h",
        "90 min, MINUTES, 90 min"
    })
    void readsWhatPeopleWrite(String text, Term.Unit unit, String again) {
        assertThat(Term.of(text).unit()).isEqualTo(unit);
        assertThat(Term.of(text)).hasToString(again);
        assertThat(Term.of(again)).isEqualTo(Term.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bd", "10", "-3 d", "10 fortnights", "1.5 h", "P24M", "999999 d"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Term.of(text)).hasMessageContaining("write for example 10 bd");
    }
}
