package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.credentialpath.shared.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is wrong with a renewal is named with its place, and nothing of it is shown as published that is not. */
@SpringBootTest
class RenewalRulesModuleTest {

    private static final String PROGRAM = "mrtq-family-child-care";
    private static final String FILE = PROGRAM + ".yaml";

    @Autowired
    ProgramCheck check;

    @Autowired
    ProgramCatalog programs;

    @Autowired
    ProgramOverview overview;

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
                "decided-by: coordinator | fee: 0.00 | A fee of nothing is no fee.",
                "decided-by: coordinator | fee: ten | \"ten\" is not possible here.",
                "decided-by: coordinator | training-hours: 30.1 | \"30.1\" is not possible here.",
                "decided-by: coordinator | reflection-words: many | \"many\" is not possible here.",
                "decided-by: coordinator | new-term: birthday | \"birthday\" is not possible here.",
                "decided-by: coordinator | decided-by: reviewer | The models give this to the role \"coordinator\", not to \"reviewer\".",
                "decided-by: coordinator | hours: 30 | \"hours\" is not known here.",
                "validity: 3 years | validity: 5 months | The renewal would open before the award is made."
            })
    void namesTheFault(String replaced, String by, String what) {
        assertThat(right).containsOnlyOnce(replaced);
        assertThat(check.check(FILE, right.replace(replaced, by)))
                .isNotEmpty()
                .allMatch(fault -> fault.line() > 1)
                .extracting(ProgramFault::what)
                .contains(what);
    }

    @Test
    void namesARenewalOfWhatHasNoEnd() {
        assertThat(check.check(FILE, right.replace("  validity: 3 years\n", "")))
                .extracting(ProgramFault::what)
                .contains("There is nothing to renew: no award of the program has an end.");
    }

    @Test
    void namesAReminderBeforeItOpens() {
        String wrong = right.replace(
                "\naward:\n", "\nlimits:\n  file-renewal: {due: 8 months, remind: [7 months before]}\naward:\n");
        assertThat(check.check(FILE, wrong))
                .singleElement()
                .extracting(ProgramFault::what)
                .isEqualTo("This reminder comes before the renewal opens, 6 months before the end of the term.");
    }

    @Test
    void onlyTheTermIsPublished() {
        RenewalPlan plan = programs.get(PROGRAM).current().renewal();
        assertThat(plan.trainingHours()).isEqualTo(Hours.of(30));
        assertThat(plan.fee()).isNull();
        assertThat(overview.settings(PROGRAM))
                .filteredOn(setting -> setting.path().startsWith("renewal."))
                .hasSize(5)
                .allMatch(setting -> setting.source() == null);
        assertThat(programs.all())
                .filteredOn(program -> program.current().hasRenewal())
                .extracting(Program::id)
                .containsExactly(PROGRAM);
    }
}
