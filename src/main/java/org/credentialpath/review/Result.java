package org.credentialpath.review;

/**
 * What a round found for one criterion.
 *
 * @param feedback for the candidate
 */
public record Result(String criterion, boolean met, How how, String feedback) {

    /** How it was found (rule 22). */
    public enum How {
        AGREED,
        CONSENSUS,
        THIRD
    }
}
