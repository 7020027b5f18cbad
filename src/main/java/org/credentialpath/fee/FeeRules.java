package org.credentialpath.fee;

import java.time.LocalDate;
import org.credentialpath.shared.Money;

/** What an entry must hold to, beside what the account allows. */
final class FeeRules {

    static final int LONGEST_RECEIPT = 60;
    static final int LONGEST_REASON = 500;

    private FeeRules() {}

    /** @param most what can be entered at most; nothing at all is refused too */
    static void amount(Money amount, Money most, String why) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw FeeRefused.at("amount", "amount");
        }
        if (amount.compareTo(most) > 0) {
            throw FeeRefused.at("amount", why, most);
        }
    }

    static String reason(String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw FeeRefused.at("reason", "reason", LONGEST_REASON);
        }
        return words;
    }

    static Receipt receipt(Receipt receipt, FeeAccount account, LocalDate today) {
        var clean = new Receipt(receipt.means(), receipt.number().strip(), receipt.on());
        if (clean.number().isEmpty() || clean.number().length() > LONGEST_RECEIPT) {
            throw FeeRefused.at("receipt", "receipt", LONGEST_RECEIPT);
        }
        if (clean.on().isAfter(today)) {
            throw FeeRefused.at("on", "ahead");
        }
        boolean known = account.entries().stream()
                .filter(each -> !account.isReversed(each))
                .map(FeeEntry::receipt)
                .anyMatch(each -> each != null
                        && each.means() == clean.means()
                        && each.number().equals(clean.number()));
        if (known) {
            throw FeeRefused.at("receipt", "entered-before");
        }
        return clean;
    }
}
