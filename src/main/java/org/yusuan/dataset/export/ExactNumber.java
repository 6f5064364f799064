package org.yusuan.dataset.export;

import java.math.BigDecimal;
import java.util.Optional;

/** Which decimals a spreadsheet can hold without changing what is printed. */
final class ExactNumber {
    /** A double gives back any decimal of so many digits (IEEE 754; also what Excel says it keeps). */
    private static final int DIGITS = 15;

    private ExactNumber() {}

    /** The number, if a cell shows the very same; empty for one with more digits, which has to stay text. */
    static Optional<BigDecimal> of(String plain) {
        BigDecimal number = new BigDecimal(plain);
        BigDecimal digits = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean exact = digits.precision() <= DIGITS && digits.precision() - digits.scale() <= DIGITS;
        return exact ? Optional.of(number) : Optional.empty();
    }
}
