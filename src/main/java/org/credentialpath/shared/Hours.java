package org.credentialpath.shared;

import java.math.BigDecimal;

/** Hours of training, attendance or growth, in quarters of an hour. A reversal is negative. */
public record Hours(int quarters) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(0);

    public static Hours of(int hours) {
        return new Hours(Math.multiplyExact(hours, 4));
    }

    /** The whole quarters that fit into the minutes. */
    public static Hours ofMinutes(int minutes) {
        return new Hours(minutes / 15);
    }

    /** @throws ArithmeticException when the number is no multiple of 0.25 */
    public static Hours of(BigDecimal hours) {
        return new Hours(hours.multiply(BigDecimal.valueOf(4)).intValueExact());
    }

    public Hours plus(Hours other) {
        return new Hours(Math.addExact(quarters, other.quarters));
    }

    public Hours minus(Hours other) {
        return new Hours(Math.subtractExact(quarters, other.quarters));
    }

    public Hours negated() {
        return new Hours(Math.negateExact(quarters));
    }

    public BigDecimal toNumber() {
        return BigDecimal.valueOf(quarters * 25L, 2);
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(quarters, other.quarters);
    }

    /** For example {@code 1.75} or {@code 2}. */
    @Override
    public String toString() {
        return quarters == 0 ? "0" : toNumber().stripTrailingZeros().toPlainString();
    }
}
