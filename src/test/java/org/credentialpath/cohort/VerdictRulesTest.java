package org.credentialpath.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATEST = LocalDate.of(2027, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, MET",
        "CONDITIONAL, CONDITIONAL",
        "CONDITIONAL, MET",
        "NOT_ELIGIBLE, NOT_MET",
        "MORE_INFORMATION, MET",
        "MORE_INFORMATION, DOUBTFUL",
        "MORE_INFORMATION, NOT_MET"
    })
    void fits(EligibilityResult decision, Answer answer) {
        assertThatCode(() -> VerdictRules.check(verdict(decision), results(answer), TODAY, LATEST))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, NOT_MET, rule-not-met",
        "ELIGIBLE, DOUBTFUL, rule-not-met",
        "ELIGIBLE, CONDITIONAL, rule-not-met",
        "CONDITIONAL, NOT_MET, rule-not-met",
        "CONDITIONAL, DOUBTFUL, rule-not-met",
        "NOT_ELIGIBLE, MET, no-unmet-rule",
        "NOT_ELIGIBLE, DOUBTFUL, no-unmet-rule"
    })
    void doesNotFit(EligibilityResult decision, Answer answer, String why) {
        assertThatThrownBy(() -> VerdictRules.check(verdict(decision), results(answer), TODAY, LATEST))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("cohort.refused." + why));
    }

    @ParameterizedTest
    @CsvSource({"NOT_ELIGIBLE, NOT_MET", "MORE_INFORMATION, MET"})
    void saysSomethingToThePerson(EligibilityResult decision, Answer answer) {
        var silent = new Verdict(decision, List.of(), " ", null, null);
        assertThatThrownBy(() -> VerdictRules.check(silent, results(answer), TODAY, LATEST))
                .hasMessageContaining("message-missing");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, due-outside", "2027-10-02, due-outside", ", due-missing"})
    void aConditionIsDueWithinTheCohort(LocalDate due, String why) {
        var verdict = new Verdict(EligibilityResult.CONDITIONAL, List.of(), null, "End the training", due);
        assertThatThrownBy(() -> VerdictRules.check(verdict, results(Answer.CONDITIONAL), TODAY, LATEST))
                .hasMessageContaining(why);
    }

    @Test
    void aConditionSaysWhat() {
        var verdict = new Verdict(EligibilityResult.CONDITIONAL, List.of(), null, "", LATEST);
        assertThatThrownBy(() -> VerdictRules.check(verdict, results(Answer.CONDITIONAL), TODAY, LATEST))
                .hasMessageContaining("condition-missing");
    }

    @Test
    void anOverrideNeedsAReason() {
        var overrides = List.of(new Verdict.OnRule(Answer.MET, " "));
        assertThatThrownBy(() -> VerdictRules.overridden(results(Answer.NOT_MET), overrides))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo("rules.0.reason"));
    }

    @Test
    void anOverrideCounts() {
        var overrides = List.of(new Verdict.OnRule(Answer.MET, "The courses are the same"));
        RuleResult result =
                VerdictRules.overridden(results(Answer.DOUBTFUL), overrides).get(0);

        assertThat(result.result()).isEqualTo(Answer.DOUBTFUL);
        assertThat(result.outcome()).isEqualTo(Answer.MET);
        assertThat(result.reason()).isEqualTo("The courses are the same");
    }

    @Test
    void sayingTheSameAsTheCheckIsNoOverride() {
        var overrides = List.of(new Verdict.OnRule(Answer.MET, null));

        assertThat(VerdictRules.overridden(results(Answer.MET), overrides)
                        .get(0)
                        .override())
                .isNull();
    }

    @Test
    void everyRuleIsAnswered() {
        assertThatThrownBy(() -> VerdictRules.overridden(results(Answer.MET), List.of()))
                .hasMessageContaining("rules-missing");
    }

    private static Verdict verdict(EligibilityResult decision) {
        return new Verdict(decision, List.of(), "Words", "End the training", LATEST);
    }

    private static List<RuleResult> results(Answer answer) {
        return List.of(new RuleResult("trainings-complete", "You have completed it.", answer, null, null));
    }
}
