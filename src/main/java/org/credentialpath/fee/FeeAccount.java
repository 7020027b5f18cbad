package org.credentialpath.fee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Money;

/** How the fee of one case stands, computed from its entries. */
public record FeeAccount(CaseId caseId, List<FeeEntry> entries) {

    /** How an account stands. */
    public enum State {
        /** Nothing was charged. */
        NONE,
        OWED,
        SETTLED,
        /** Nothing is owed, and all that was paid was given back. */
        REFUNDED
    }

    public FeeAccount {
        entries = List.copyOf(entries);
    }

    public State state() {
        if (charged().isZero()) {
            return State.NONE;
        }
        if (!owed().isZero()) {
            return State.OWED;
        }
        return !paid().isZero() && refundable().isZero() ? State.REFUNDED : State.SETTLED;
    }

    public boolean isOwed() {
        return state() == State.OWED;
    }

    /** What is still to be paid. */
    public Money owed() {
        return charged().minus(paid()).minus(waived());
    }

    public Money charged() {
        return sum(FeeEntry.Kind.CHARGED);
    }

    public Money paid() {
        return sum(FeeEntry.Kind.PAID);
    }

    public Money waived() {
        return sum(FeeEntry.Kind.WAIVED);
    }

    /** What was paid and not given back. */
    public Money refundable() {
        return paid().minus(sum(FeeEntry.Kind.REFUNDED));
    }

    boolean isChargedFor(UUID about) {
        return entries.stream().anyMatch(each -> about.equals(each.about()));
    }

    public Optional<FeeEntry> entry(int number) {
        return entries.stream().filter(each -> each.number() == number).findFirst();
    }

    public boolean isReversed(FeeEntry entry) {
        return entries.stream().anyMatch(each -> each.reverses() != null && each.reverses() == entry.number());
    }

    /** Whether the entry may be reversed: a payment not given back since, or a waiver. */
    public boolean mayReverse(FeeEntry entry) {
        return !isReversed(entry)
                && switch (entry.kind()) {
                    case PAID -> entry.amount().compareTo(refundable()) <= 0;
                    case WAIVED -> true;
                    default -> false;
                };
    }

    private Money sum(FeeEntry.Kind kind) {
        return entries.stream()
                .filter(each -> each.kind() == kind && !isReversed(each))
                .map(FeeEntry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
