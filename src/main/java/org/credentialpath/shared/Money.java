package org.credentialpath.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount of US dollars, exact to the cent. A refund or reversal is negative. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern TEXT = Pattern.compile("\\$?\\d{1,9}(\\.\\d{2})?");

    public static Money dollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, 100));
    }

    /** Reads {@code $25}, {@code 25} or {@code 25.00}. @throws IllegalArgumentException when it is none of them */
    public static Money of(String text) {
        if (!TEXT.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no amount of dollars; write for example $25.00");
        }
        return new Money(
                new BigDecimal(text.strip().replace("$", "")).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** For example {@code $25.00} or {@code -$25.00}. */
    @Override
    public String toString() {
        return (cents < 0 ? "-$" : "$") + BigDecimal.valueOf(cents, 2).abs().toPlainString();
    }
}
