package org.credentialpath.program;

import org.credentialpath.shared.Hours;
import org.credentialpath.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a renewal asks for (rule 32). When it opens, how long the grace is and how long each step takes are limits.
 *
 * @param trainingHours so much training in the term that ends, at least
 * @param reflectionWords so many words, at least; 0 for no reflection
 * @param newTerm from which day a renewal that was filed in time is counted
 * @param fee what it costs, null for nothing
 * @param words how to pay, as the holder reads it
 * @param decidedBy the group that says Met or Not Met
 */
public record RenewalPlan(
        Hours trainingHours,
        int reflectionWords,
        NewTerm newTerm,
        @Nullable Money fee,
        String words,
        String decidedBy) {

    /** From which day the new term is counted. */
    public enum NewTerm {
        /** From the last day of the old one, so that nobody loses time by being early. */
        EXPIRY,
        /** From the day of the decision. */
        DECISION
    }

    static RenewalPlan read(Section section) {
        return new RenewalPlan(
                section.get("training-hours", Kind.HOURS),
                section.get("reflection-words", Kind.whole(0, 5000)),
                section.get("new-term", Kind.of(NewTerm.class)),
                section.orNull("fee", Kind.MONEY),
                section.text("words"),
                section.get("decided-by", Kind.ROLE));
    }
}
