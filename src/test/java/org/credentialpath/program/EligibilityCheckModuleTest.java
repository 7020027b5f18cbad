package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.EligibilityCheck.Finding;
import org.credentialpath.program.EligibilityCheck.Taken;
import org.credentialpath.shared.Hours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EligibilityCheckModuleTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 6);
    private static final LocalDate RECENT = LocalDate.of(2025, 5, 1);

    @Autowired
    EligibilityCheck check;

    @Autowired
    Programs programs;

    @Test
    void allTrainingsAreEnough() {
        assertThat(answers(trainings(RECENT))).containsOnly(Answer.MET);
    }

    @Test
    void namesEveryUnmetRule() {
        assertThat(check.check(packet(), List.of(), START, Map.of("registryActive", false, "readyForPortfolio", false)))
                .filteredOn(finding -> finding.answer() == Answer.NOT_MET)
                .extracting(Finding::rule)
                .containsExactly("registry-active", "trainings-complete", "ready-for-portfolio");
    }

    @Test
    void theFinalTrainingIsEnoughOnCondition() {
        assertThat(answer("trainings-complete", withFinal(LocalDate.of(2027, 9, 1), false)))
                .isEqualTo(Answer.CONDITIONAL);
    }

    @Test
    void theFinalTrainingMustEndBeforeTheCohort() {
        assertThat(answer("trainings-complete", withFinal(START.plusMonths(6), false)))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void aSimilarTrainingIsForAPersonToJudge() {
        List<Taken> taken = new ArrayList<>(trainings(RECENT).subList(0, 3));
        taken.add(new Taken("other", Hours.of(18), RECENT, null, false, true));

        assertThat(answer("trainings-complete", taken)).isEqualTo(Answer.DOUBTFUL);
    }

    @Test
    void hoursOfOneTrainingAddUp() {
        List<Taken> taken = new ArrayList<>(trainings(RECENT).subList(1, 4));
        taken.add(new Taken("core-1", Hours.of(20), RECENT, null, false, false));
        assertThat(answer("trainings-complete", taken)).isEqualTo(Answer.NOT_MET);

        taken.add(new Taken("core-1", Hours.of(10), RECENT, null, false, false));
        assertThat(answer("trainings-complete", taken)).isEqualTo(Answer.MET);
    }

    @Test
    void theLookBackCountsFromTheStartOfTheCohort() {
        assertThat(answer("trainings-recent", trainings(START.minusYears(10)))).isEqualTo(Answer.MET);
        assertThat(answer("trainings-recent", trainings(START.minusYears(10).minusDays(1))))
                .isEqualTo(Answer.NOT_MET);
    }

    @Test
    void collegeCreditMayBeOlder() {
        List<Taken> old = trainings(LocalDate.of(1999, 5, 1)).stream()
                .map(each -> new Taken(each.training(), each.hours(), each.completed(), null, true, false))
                .toList();

        assertThat(answer("trainings-recent", old)).isEqualTo(Answer.MET);
    }

    @Test
    void answersAProgramsOwnFacts() {
        Packet director = programs.get("mrtq-director").current();
        Map<String, Object> facts = Map.of(
                "registryActive", true,
                "readyForPortfolio", true,
                "collegeCredits", 9,
                "earlyChildhoodExperience", true);

        assertThat(check.check(director, List.of(), START, facts))
                .extracting(Finding::answer)
                .containsOnly(Answer.MET);
    }

    private Packet packet() {
        return programs.get("mrtq-infant-toddler").current();
    }

    private List<Answer> answers(List<Taken> taken) {
        return findings(taken).stream().map(Finding::answer).toList();
    }

    private Answer answer(String rule, List<Taken> taken) {
        return findings(taken).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private List<Finding> findings(List<Taken> taken) {
        return check.check(packet(), taken, START, Map.of("registryActive", true, "readyForPortfolio", true));
    }

    private List<Taken> trainings(LocalDate completed) {
        return packet().eligibility().trainings().stream()
                .map(each -> new Taken(each.id(), each.hours(), completed, null, false, false))
                .toList();
    }

    private List<Taken> withFinal(LocalDate ends, boolean similar) {
        List<Taken> taken = new ArrayList<>(trainings(RECENT).subList(0, 3));
        taken.add(new Taken("core-4", Hours.of(18), null, ends, false, similar));
        return taken;
    }
}
