package org.credentialpath.fee;

import java.time.LocalDate;

/**
 * What shows that a payment came.
 *
 * @param number of the check, or of the card receipt
 * @param on the day it came
 */
public record Receipt(Means means, String number, LocalDate on) {

    /** How it was paid. */
    public enum Means {
        CHECK,
        CARD,
        OTHER
    }
}
