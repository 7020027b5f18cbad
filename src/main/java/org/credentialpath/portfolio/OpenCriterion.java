package org.credentialpath.portfolio;

/**
 * A criterion that was Not Met and is open again.
 *
 * @param criterion its id in the packet
 * @param feedback what would meet it, as the reviewers told the candidate
 * @param change what the candidate says they changed; empty while they have not said it
 */
public record OpenCriterion(String criterion, String feedback, String change) {

    public static OpenCriterion of(String criterion, String feedback) {
        return new OpenCriterion(criterion, feedback, "");
    }
}
