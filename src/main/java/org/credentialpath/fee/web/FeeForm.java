package org.credentialpath.fee.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.credentialpath.fee.Receipt;
import org.credentialpath.page.Problems;
import org.credentialpath.shared.Money;
import org.credentialpath.shared.TypedDay;
import org.jspecify.annotations.Nullable;

/** What was typed about an entry, as typed; which fields count says the page. */
record FeeForm(
        @Nullable String amount,
        @Nullable String means,
        @Nullable String receipt,
        @Nullable String on,
        @Nullable String reason) {

    static FeeForm with(Money amount, LocalDate today) {
        return new FeeForm(amount.toString(), "", "", today.toString(), "");
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Notes a problem when it is none, and stands in with zero, which no entry takes. */
    Money money(Problems problems, FeeWords words) {
        try {
            return Money.of(text(amount));
        } catch (IllegalArgumentException e) {
            problems.add("amount", words.get("fee.refused.no-amount"));
            return Money.ZERO;
        }
    }

    Optional<Receipt> receipt(Problems problems, FeeWords words) {
        Optional<Receipt.Means> how = Arrays.stream(Receipt.Means.values())
                .filter(each -> each.name().equals(means))
                .findFirst();
        if (how.isEmpty()) {
            problems.add("means", words.get("fee.refused.means"));
        }
        try {
            LocalDate day = TypedDay.read(text(on));
            return how.map(each -> new Receipt(each, text(receipt), day));
        } catch (DateTimeException e) {
            problems.add("on", words.get("fee.refused.no-day"));
            return Optional.empty();
        }
    }
}
