package org.yusuan.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a form as it is printed, so that the checks can judge whether it was read correctly.
 *
 * @param formNo the form that prints it
 * @param column of {@code performance_forms.csv}, such as {@code annual_total_yuan}
 * @param printed as printed, white space removed
 * @param unit in which the amount is printed; null for a number of people
 * @param page 1-based
 * @param method how it was read
 * @param confidence 0..1 in hundredths, that of its least certain character
 */
public record FormFigure(
        int formNo,
        String column,
        String printed,
        @Nullable MoneyUnit unit,
        int page,
        Method method,
        BigDecimal confidence) {

    /** The value of one unit of its last printed digit, in yuan; empty for a number of people. */
    public Optional<BigDecimal> step() {
        return unit != null && PrintedAmount.parse(printed) instanceof PrintedAmount.Number number
                ? Optional.of(unit.toYuan(number.value().ulp()).amount())
                : Optional.empty();
    }

    /** The same figure read in another way. */
    public FormFigure reading(String otherwise) {
        return new FormFigure(formNo, column, otherwise, unit, page, method, confidence);
    }
}
