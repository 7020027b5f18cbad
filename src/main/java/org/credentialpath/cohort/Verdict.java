package org.credentialpath.cohort;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters to decide about a request.
 *
 * @param overrides one for each rule in the order of the check
 * @param message what the person is told or asked
 * @param condition what must be finished by {@code due}
 */
public record Verdict(
        EligibilityResult decision,
        List<OnRule> overrides,
        @Nullable String message,
        @Nullable String condition,
        @Nullable LocalDate due) {

    /** @param answer null when the result of the check stands */
    public record OnRule(@Nullable Answer answer, @Nullable String reason) {

        public static OnRule none() {
            return new OnRule(null, null);
        }
    }
}
