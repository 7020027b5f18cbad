package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decided about a request.
 *
 * @param proposal what the decision table had proposed
 * @param message what the person is told, with NOT_ELIGIBLE or MORE_INFORMATION
 * @param condition what must be finished by {@code due}, with CONDITIONAL
 */
public record EligibilityDecision(
        EligibilityResult decision,
        EligibilityResult proposal,
        @Nullable String message,
        @Nullable String condition,
        @Nullable LocalDate due,
        PersonId decidedBy,
        Instant decidedAt) {}
