package org.credentialpath.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the house: shown, and sent with nothing, with wrong, with right and with hostile answers. */
class EveryFormTest {

    private static final FormHouse HOUSE = new FormHouse();
    private static final FormFiles FILES = new FormFiles();
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; DROP TABLE person; --",
            "=HYPERLINK(\"https://evil.example\")",
            "{{7*7}} ${7*7} *{7*7} __${7*7}__",
            "\u202Egnp.exe\u0000\u0007",
            "../../etc/passwd",
            "\uD83D\uDE00 \u0130\u0131 \uFFFF",
            "javascript:alert(1)");

    static Stream<String> forms() {
        return FILES.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWritten(String form) {
        assertThat(new FormCheck(new TestFeel()).check(form, FILES.text(form))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isShownAndAsksForWhatIsMissing(String form) {
        FormView fresh = HOUSE.forms.get(form, facts(form));
        String page = HOUSE.page(fresh);
        fresh.asked().forEach(name -> assertThat(page).contains(Ids.of(name)));
        Reading empty = read(form, Map.of());
        assertThat(HOUSE.page(empty.form())).isNotBlank();
        assertThat(empty.answers().isPresent())
                .isEqualTo(empty.form().problems().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsRightAnswers(String form) {
        Map<String, List<String>> typed = right(form);
        Reading reading = read(form, typed);
        assertThat(reading.form().problems()).as("typed %s", typed).isEmpty();
        assertThat(reading.answers()).isPresent();
        assertThat(HOUSE.render(
                        "form/form :: answers(${sections}, '/here')",
                        Map.of("sections", reading.form().answers())))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesWrongAnswersOneByOne(String form) {
        Map<String, List<String>> right = right(form);
        for (Asked question : RightAnswers.questions(HOUSE, form, facts(form), right)) {
            for (String wrong : RightAnswers.wrong(question)) {
                Map<String, List<String>> typed = new LinkedHashMap<>(right);
                RightAnswers.type(question, wrong, typed);
                Reading reading = read(form, typed);
                assertThat(reading.answers())
                        .as("%s: %s", question.name(), wrong)
                        .isEmpty();
                assertThat(reading.form().problems()).extracting(Problem::name).contains(question.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsHostileInputAsText(String form) {
        Random random = new Random(form.hashCode());
        for (int round = 0; round < 5; round++) {
            Map<String, List<String>> typed = new LinkedHashMap<>(right(form));
            for (Asked question : RightAnswers.questions(HOUSE, form, facts(form), typed)) {
                if (random.nextInt(3) > 0) {
                    RightAnswers.type(question, HOSTILE.get(random.nextInt(HOSTILE.size())), typed);
                }
            }
            Reading reading = read(form, typed);
            String page = HOUSE.page(reading.form());
            assertThat(page)
                    .doesNotContain("<script", "<img", "onerror=alert(1)>", "\u202E", "\u0000")
                    .doesNotContain("href=\"javascript:", "49 49");
        }
    }

    private static Map<String, List<String>> right(String form) {
        return RightAnswers.to(HOUSE, form, facts(form));
    }

    private static Reading read(String form, Map<String, List<String>> typed) {
        return HOUSE.forms.read(form, Posted.texts(typed), facts(form), FormHouse.PERSON, FormHouse.ABOUT);
    }

    private static Map<String, Object> facts(String form) {
        Map<String, Object> facts = new LinkedHashMap<>(FormHouse.FACTS);
        FILES.get(form)
                .all()
                .forEach(component -> component.setting("valuesKey").ifPresent(key -> {
                    List<Option> options = new ArrayList<>();
                    options.add(new Option("one", "One & only"));
                    options.add(new Option("two", "Two"));
                    facts.putIfAbsent(key, options);
                }));
        return facts;
    }
}
