package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Decision tables and FEEL take facts as Java has them, on house time. */
@SpringBootTest
class DecisionsTest {

    @Autowired
    Decisions decisions;

    @Autowired
    Releases releases;

    @Autowired
    Feel feel;

    @Autowired
    HouseClock clock;

    @Test
    void givesEveryRowThatMatches() throws Exception {
        release();

        assertThat(decisions.decide(
                        "harmless", Map.of("hours", new BigDecimal("3.25"), "day", LocalDate.of(2025, 12, 31))))
                .isEqualTo(List.of(Map.of("result", "ENOUGH"), Map.of("result", "EARLY")));
        assertThat(decisions.decide("harmless", Map.of("hours", 2, "day", LocalDate.of(2026, 1, 1))))
                .isEmpty();
        assertThat(decisions.decide("harmless", Map.of("hours", 3L, "day", clock.instant())))
                .hasSize(1);
    }

    @Test
    void usesTheLatestRelease() throws Exception {
        release();
        String text = read();
        releases.publish(ModelKind.DECISION, "harmless", text.replace("\"ENOUGH\"", "\"PLENTY\""));

        assertThat(decisions.decide("harmless", Map.of("hours", 4, "day", LocalDate.of(2026, 1, 1))))
                .isEqualTo(List.of(Map.of("result", "PLENTY")));
        releases.publish(ModelKind.DECISION, "harmless", text);
    }

    @Test
    void evaluatesFeelOverJavaValues() {
        Map<String, Object> facts = Map.of(
                "hours",
                new BigDecimal("2.5"),
                "day",
                LocalDate.of(2026, 2, 1),
                "roles",
                List.of("a", "b"),
                "answers",
                Map.of("credential", "infant-toddler"));

        assertThat(feel.evaluate("hours + 1 > 3", facts)).isEqualTo(true);
        assertThat(feel.evaluate("day < date(\"2026-03-01\")", facts)).isEqualTo(true);
        assertThat(feel.evaluate("list contains(roles, \"b\")", facts)).isEqualTo(true);
        assertThat(feel.evaluate("answers.credential", facts)).isEqualTo("infant-toddler");
        assertThat(feel.evaluate("missing", facts)).isNull();
        assertThat(feel.evaluate("today()", facts)).isEqualTo(clock.today());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 +",
                "if x then",
                "${x}",
                "function() external { java: { class: \"java.lang.Runtime\", method signature: \"getRuntime()\" } }()"
            })
    void refusesWhatIsNoFeel(String text) {
        assertThatThrownBy(() -> feel.evaluate(text, Map.of())).isInstanceOf(FeelRefused.class);
    }

    private void release() throws Exception {
        releases.publish(ModelKind.DECISION, "harmless", read());
    }

    private static String read() throws Exception {
        return new ClassPathResource("engine/harmless.dmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
