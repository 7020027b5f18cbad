package org.credentialpath.program;

import org.credentialpath.shared.Money;

/**
 * What taking part costs, charged once a case (rule 16).
 *
 * @param due what waits until it is settled
 * @param words how to pay, as the participant reads it
 */
public record FeePlan(Money amount, Due due, String words) {

    /** What waits for the fee. */
    public enum Due {
        REGISTRATION,
        APPLICATION
    }

    static FeePlan read(Section section) {
        return new FeePlan(
                section.get("amount", Kind.MONEY), section.get("due", Kind.of(Due.class)), section.text("words"));
    }
}
