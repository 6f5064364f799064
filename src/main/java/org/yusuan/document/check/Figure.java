package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Method;
import org.yusuan.model.Yuan;

/**
 * A printed amount that takes part in sums.
 *
 * @param fact index of the fact in the input; {@link #OF_FORM} for a figure of a form
 * @param at where it stands
 * @param amount in yuan
 * @param step the smallest difference that its table prints, in yuan
 * @param method how it was read
 * @param confidence 0..1, 1 for text
 */
record Figure(int fact, Subject at, Yuan amount, BigDecimal step, Method method, BigDecimal confidence) {
    static final int OF_FORM = -1;

    /** Figures are equal if they are the same fact, or the same line of the same form. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure figure && figure.fact == fact && figure.at.equals(at);
    }

    @Override
    public int hashCode() {
        return 31 * fact + (fact == OF_FORM ? at.hashCode() : 0);
    }

    static Yuan sum(List<Figure> figures) {
        return figures.stream().map(Figure::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    boolean isScanned() {
        return method == Method.OCR;
    }

    boolean isZero() {
        return amount.equals(Yuan.ZERO);
    }
}
