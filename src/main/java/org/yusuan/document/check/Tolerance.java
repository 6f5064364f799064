package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * Says how far a sum of rounded figures may be off (docs/decisions/0017). Each figure is wrong by at most half of its last
 * printed digit. The sum is therefore wrong by at most all the halves together, and for many addends hardly ever by more than
 * three standard deviations (an evenly spread half h has the variance h²/3). The smaller bound counts: with sixty addends the
 * first alone would hide a misread digit. Zeros are not rounded.
 */
final class Tolerance {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Tolerance() {}

    static boolean allows(BigDecimal difference, List<Figure> figures) {
        BigDecimal steps = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Figure figure : figures) {
            if (!figure.isZero()) {
                steps = steps.add(figure.step());
                squares = squares.add(figure.step().multiply(figure.step()));
            }
        }
        boolean worstCase = difference.abs().multiply(TWO).compareTo(steps) <= 0;
        boolean likely = difference.multiply(difference).multiply(FOUR).compareTo(squares.multiply(THREE)) <= 0;
        return worstCase && likely;
    }
}
