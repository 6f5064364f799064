package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The format {@code General}: as many digits as fit into eleven characters, the decimal point being one. Digits that a
 * spreadsheet drops only for want of room are kept: those before the point, where it would show an exponent, and the fen.
 */
final class GeneralFormat {
    private static final int WIDTH = 11;
    private static final int FEN = 2;

    private GeneralFormat() {}

    /** A number that is not negative, as it is displayed. */
    static String display(BigDecimal value) {
        int whole = Math.max(1, value.precision() - value.scale());
        int decimals = Math.max(0, Math.min(value.scale(), Math.max(FEN, WIDTH - 1 - whole)));
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
}
