package org.credentialpath.fee;

import java.time.Instant;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger.
 *
 * @param number from 1, per case
 * @param amount above zero; the kind says which way it goes
 * @param receipt of a payment, null for every other kind
 * @param reason why, empty for the usual charge or a payment
 * @param reverses the number of the entry a reversal takes back, null for every other kind
 * @param about what a charge is for: the case, or something that comes after it; null for every other kind
 * @param by null for the system
 */
public record FeeEntry(
        CaseId caseId,
        int number,
        Kind kind,
        Money amount,
        @Nullable Receipt receipt,
        String reason,
        @Nullable Integer reverses,
        @Nullable UUID about,
        @Nullable PersonId by,
        Instant at) {

    /** What happened. */
    public enum Kind {
        CHARGED,
        PAID,
        WAIVED,
        REFUNDED,
        REVERSED
    }
}
