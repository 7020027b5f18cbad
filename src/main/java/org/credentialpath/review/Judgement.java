package org.credentialpath.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    /** Stands for all that it says: a page sends back that of what it showed, and so tells whether that was changed since. */
    public String fingerprint() {
        String said = plain(feedback);
        String whole = met + ":" + said.length() + ":" + said + plain(note);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    // Browsers send other line ends than they were given.
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
