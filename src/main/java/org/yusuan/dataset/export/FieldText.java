package org.yusuan.dataset.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Yuan;

/** Formats values as docs/contract.md says. */
final class FieldText {
    private static final int HUNDREDTHS = 2;

    private FieldText() {}

    /** The number, or empty for null. */
    static String optional(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    /** An amount without exponent, trailing zeros or {@code -0}; empty for null. */
    static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : new Yuan(amount).plain();
    }

    /** A coordinate with two decimals. */
    static String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(HUNDREDTHS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A confidence with two decimals; {@code 1} for certainty. */
    static String confidence(BigDecimal confidence) {
        return confidence.compareTo(BigDecimal.ONE) == 0
                ? "1"
                : confidence.setScale(HUNDREDTHS, RoundingMode.DOWN).toPlainString();
    }

    /** A share with two decimals, rounded down so that {@code 1.00} means all; empty if there is nothing to share. */
    static String share(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), HUNDREDTHS, RoundingMode.DOWN)
                        .toPlainString();
    }

    /** Joins ascending pages, consecutive ones as a range: {@code 17-18;21}. */
    static String pages(List<Integer> pages) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                runs.add(run(pages.get(first), pages.get(i - 1)));
                first = i;
            }
        }
        return String.join(";", runs);
    }

    private static String run(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** The words of enum constants, without the empty word that stands for "none". */
    static <E> List<String> words(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants)
                .map(word)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
