package org.yusuan.dataset.store;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Converts values into the form in which the columns of the schema store them, so that both databases store the same.
 */
final class StorableValue {
    private static final int AMOUNT_DIGITS = 38;

    private static final int AMOUNT_DECIMALS = 10;

    private static final int HUNDREDTHS = 2;

    private static final int REPLACEMENT = 0xFFFD;

    private StorableValue() {}

    /**
     * An amount with all its digits (docs/decisions/0016).
     *
     * @throws IllegalArgumentException if it has more digits than the column; a database would round silently
     */
    static BigDecimal amount(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > AMOUNT_DECIMALS || plain.precision() - plain.scale() > AMOUNT_DIGITS - AMOUNT_DECIMALS) {
            throw new IllegalArgumentException(
                    "The amount %s has too many digits: at most %d before and %d after the point can be stored"
                            .formatted(amount, AMOUNT_DIGITS - AMOUNT_DECIMALS, AMOUNT_DECIMALS));
        }
        return plain.setScale(AMOUNT_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** A coordinate in hundredths of a point, as it is exported. */
    static BigDecimal coordinate(double points) {
        return BigDecimal.valueOf(points).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    /** A confidence in hundredths, rounded down, so that 1 means certainty. */
    static BigDecimal confidence(BigDecimal confidence) {
        return confidence.setScale(HUNDREDTHS, RoundingMode.DOWN);
    }

    /**
     * A text without U+0000 and half surrogate pairs, which a font with a wrong table may print. PostgreSQL refuses the
     * former, its driver turns the latter into a question mark, and H2 stores both. Each becomes U+FFFD, so that the flaw
     * stays visible.
     */
    static String text(String text) {
        return text.codePoints().allMatch(StorableValue::storable) ? text : replaced(text);
    }

    private static boolean storable(int codePoint) {
        // codePoints() joins whole pairs: a surrogate that is left is half of one.
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(codePoint -> storable(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
