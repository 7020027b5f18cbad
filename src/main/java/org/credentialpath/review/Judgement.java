package org.credentialpath.review;

import org.jspecify.annotations.Nullable;

/**
 * What one reviewer says of one criterion.
 *
 * @param met null while not judged
 * @param feedback for the candidate; for Not Met it says what would meet the criterion (rule 24)
 * @param note for reviewers and the review team only (rule 23)
 */
public record Judgement(String criterion, @Nullable Boolean met, String feedback, String note) {

    /** The least length of the feedback on Not Met, in characters. */
    public static final int LEAST_FEEDBACK = 30;

    static Judgement none(String criterion) {
        return new Judgement(criterion, null, "", "");
    }

    public boolean isMet() {
        return Boolean.TRUE.equals(met);
    }

    public boolean isNotMet() {
        return Boolean.FALSE.equals(met);
    }

    /** Whether it may be signed: judged, and a Not Met explained. */
    public boolean isComplete() {
        return met != null && !lacksFeedback();
    }

    /** Whether it is a Not Met that does not say enough about what would meet the criterion. */
    public boolean lacksFeedback() {
        return isNotMet() && feedback.strip().length() < LEAST_FEEDBACK;
    }
}
