package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is wrong with a survey or a fee is named with its place. */
@SpringBootTest
class SurveyRulesModuleTest {

    private static final String FILE = "mrtq-family-child-care.yaml";

    @Autowired
    ProgramCheck check;

    String right = "";

    @BeforeEach
    void read() throws IOException {
        right = Files.readString(Path.of("processes/programs", FILE));
    }

    @Test
    void findsNothingWrongInWhatIsRight() {
        assertThat(check.check(FILE, right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount: 25.00 | amount: 0 | A fee of nothing is no fee.",
                "amount: 25.00 | amount: 25 EUR | \"25 EUR\" is not possible here.",
                "return-rate: 75 | return-rate: 101 | \"101\" is not possible here.",
                "positive-rate: 80 | positive: [1, 2, 3, 4, 5] | Every answer counts as positive.",
                "positive-rate: 80 | languages: [en, so] | This item has no words in the language \"so\".",
                "id: heard | id: told | \"told\" stands here twice.",
                "judged: survey | judged: visit | The survey judges nothing."
            })
    void namesTheFault(String replaced, String by, String what) {
        assertThat(check.check(FILE, right.replace(replaced, by)))
                .isNotEmpty()
                .allMatch(fault -> fault.line() > 1)
                .extracting(ProgramFault::what)
                .contains(what);
    }

    @Test
    void namesACriterionNoSurveyJudges() {
        String without =
                right.substring(0, right.indexOf("survey:\n")) + right.substring(right.indexOf("competencies:\n"));

        assertThat(check.check(FILE, without))
                .extracting(ProgramFault::what)
                .contains("Nobody judges this criterion: the program has no survey.");
    }
}
