package org.credentialpath.review;

import org.credentialpath.program.Criterion;

/**
 * Where a criterion stands in a case, over all its rounds and visits (rule 24).
 *
 * @param feedback for the candidate; empty where there is none
 */
public record Standing(Criterion criterion, State state, String feedback) {

    /** Where a criterion stands. */
    public enum State {
        MET,
        NOT_MET,
        /** The visit that judges it did not take place, no surveys were counted, or its review is not over. */
        OPEN
    }

    public boolean isMet() {
        return state == State.MET;
    }
}
