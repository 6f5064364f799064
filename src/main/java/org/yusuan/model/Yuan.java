package org.yusuan.model;

import java.math.BigDecimal;

/**
 * An exact amount of money in yuan (docs/decisions/0016). Two amounts of the same value are equal, however they were printed.
 *
 * @param amount the decimal, without trailing zeros
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {
    /** No money. */
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    public Yuan {
        // BigDecimal zero keeps its scale under stripTrailingZeros only before Java 8; signum settles it anyway.
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** The sum. */
    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    /** The difference. */
    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    /** The plain notation of the dataset: no exponent, no trailing zeros, no {@code -0}. */
    public String plain() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return plain();
    }
}
