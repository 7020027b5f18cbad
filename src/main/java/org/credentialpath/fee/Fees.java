package org.credentialpath.fee;

import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.PersonId;

/**
 * The fees of the cases, in US dollars. Nothing is ever edited: what was wrong is reversed by another entry. Only a
 * coordinator other than the participant enters what was paid, waived or refunded.
 */
public interface Fees {

    /**
     * Charges the case the fee its packet names, once; nothing where the packet names none. Happens by itself when a case
     * is opened.
     */
    void charge(CaseId id);

    /**
     * Charges the case something more, once, for what comes after it; it stands in the same account.
     *
     * @param about what it is for; a second time with the same changes nothing
     * @param reason what it is for in words
     */
    void charge(CaseId id, UUID about, Money amount, String reason);

    /** Asks for nothing more of what is owed, because what it was for has ended. Nothing where nothing is owed. */
    void forgive(CaseId id, String reason);

    /**
     * Enters a payment that has come.
     *
     * @throws FeeRefused when nothing or less is owed, the receipt was entered before, or a value is not possible
     */
    void pay(CaseId id, PersonId by, Money amount, Receipt receipt);

    /** Lets the participant off some or all of what is owed. @throws FeeRefused when less is owed, or without a reason */
    void waive(CaseId id, PersonId by, Money amount, String reason);

    /**
     * Gives back some or all of what was paid. What was given back is not owed again.
     *
     * @throws FeeRefused when less than that was paid and kept, or without a reason
     */
    void refund(CaseId id, PersonId by, Money amount, String reason);

    /**
     * Takes back a payment or waiver that was entered by mistake, or a check that bounced: the amount is owed again.
     *
     * @param entry its number
     * @throws FeeRefused when it is another kind of entry, was reversed before, or has been refunded
     */
    void reverse(CaseId id, PersonId by, int entry, String reason);

    /** How the fee of the case stands. Asks for nobody's right. */
    FeeAccount state(CaseId id);

    /**
     * How the fee stands, for its participant, a coordinator or an auditor.
     *
     * @throws org.credentialpath.people.Forbidden without a right, or when the case has no fee
     */
    FeeAccount view(CaseId id, PersonId reader);

    /** Every account on which something is owed, the oldest first. */
    List<FeeAccount> owed();
}
