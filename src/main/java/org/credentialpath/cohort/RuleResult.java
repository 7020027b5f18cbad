package org.credentialpath.cohort;

import org.credentialpath.program.EligibilityCheck.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One eligibility rule of the packet and how a request stands to it (rule 3).
 *
 * @param rule the id of the rule
 * @param words the rule as it read when it was checked
 * @param result what the automatic check found
 * @param override what the coordinator says instead, null when the check stands
 * @param reason why, with an override
 */
public record RuleResult(
        String rule,
        String words,
        Answer result,
        @Nullable Answer override,
        @Nullable String reason) {

    /** The result that counts: the coordinator's, where there is one. */
    public Answer outcome() {
        return override == null ? result : override;
    }

    RuleResult overridden(@Nullable Answer by, @Nullable String why) {
        return new RuleResult(rule, words, result, by, why);
    }
}
