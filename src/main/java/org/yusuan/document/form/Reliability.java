package org.yusuan.document.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Method;

/** How cells were read (text or OCR), and with which confidence. */
final class Reliability {
    private static final int HUNDREDTHS = 2;

    private Reliability() {}

    /** OCR if any of the cells was read by OCR; else text. */
    static Method method(List<FormCell> cells) {
        return printed(cells).anyMatch(c -> c.method() == Method.OCR) ? Method.OCR : Method.TEXT;
    }

    /** The least of the cells' confidences, in hundredths; 1 for none. */
    static BigDecimal confidence(List<FormCell> cells) {
        return printed(cells)
                .map(GridCell::confidence)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE)
                .setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    /** The mean of the cells' confidences, in hundredths, for a whole form; 1 for none. */
    static BigDecimal onAverage(List<FormCell> cells) {
        List<BigDecimal> all = printed(cells)
                .filter(c -> !c.isBlank())
                .map(GridCell::confidence)
                .toList();
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.isEmpty()
                ? BigDecimal.ONE.setScale(HUNDREDTHS)
                : sum.divide(BigDecimal.valueOf(all.size()), HUNDREDTHS, RoundingMode.HALF_UP);
    }

    private static Stream<GridCell> printed(List<FormCell> cells) {
        return cells.stream().flatMap(c -> c.printed().stream()).map(FormCell.Printed::cell);
    }
}
