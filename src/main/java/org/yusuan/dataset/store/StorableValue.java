package org.yusuan.dataset.store;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the columns of the schema keep them. */
final class StorableValue {
    private static final int AMOUNT_DIGITS = 38;

    private static final int AMOUNT_DECIMALS = 10;

    private static final int HUNDREDTHS = 2;

    private static final int REPLACEMENT = 0xFFFD;

    private StorableValue() {}

    /**
     * An amount with every digit it has.
     *
     * @throws IllegalArgumentException if the column could not keep all of them; a database would round without a word
     */
    static BigDecimal amount(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > AMOUNT_DECIMALS || plain.precision() - plain.scale() > AMOUNT_DIGITS - AMOUNT_DECIMALS) {
            throw new IllegalArgumentException(
                    "The amount %s needs more digits than the %d before and %d after the point that are kept"
                            .formatted(amount, AMOUNT_DIGITS - AMOUNT_DECIMALS, AMOUNT_DECIMALS));
        }
        return plain.setScale(AMOUNT_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** A coordinate in hundredths of a point, as it is exported. */
    static BigDecimal coordinate(double points) {
        return BigDecimal.valueOf(points).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    /** A confidence in hundredths. Rounded down, so that only what is sure is 1. */
    static BigDecimal confidence(BigDecimal confidence) {
        return confidence.setScale(HUNDREDTHS, RoundingMode.DOWN);
    }

    static String text(String text) {
        return text.codePoints().allMatch(StorableValue::storable) ? text : replaced(text);
    }

    private static boolean storable(int codePoint) {
        // codePoints() gives whole pairs as one: what is left between these bounds stands alone.
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(codePoint -> storable(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
