package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.sheet.FormatSectionReader.FormatCode;

/**
 * A number format of a spreadsheet, such as {@code #,##0.00_ ;-#,##0.00;"-"}, as it displays numbers.
 *
 * <p>POI's {@code DataFormatter} was tried first. It shows a zero of the accounting format as {@code - 0} instead of a dash,
 * numbers of hidden sections ({@code 0.00;;}), and {@code 0\.0,} (元 shown as 万元) wrong by a factor. Each of
 * these would be a wrong amount that nobody notices.
 *
 * @param sections at least one, at most four
 */
record NumberFormat(List<FormatSection> sections) {
    /** A spreadsheet shows at most 15 significant digits. */
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int TEXT_SECTION = 3;

    NumberFormat {
        sections = List.copyOf(sections);
    }

    /** The format that a code stands for. */
    static NumberFormat of(String code) {
        return new NumberFormat(
                FormatCode.sections(code).stream().map(FormatSection::of).toList());
    }

    /**
     * The number as it is displayed, perhaps blank.
     *
     * @return empty where the format is of another kind: a date, a fraction, an exponent
     */
    Optional<String> display(BigDecimal number) {
        BigDecimal value = number.round(SIGNIFICANT);
        int index = sectionFor(value);
        if (index < 0 || !sections.get(index).understood()) {
            return Optional.empty();
        }
        boolean sign = value.signum() < 0 && (!hasOwnSign(index) || isToldByColour(index));
        return Optional.of((sign ? "-" : "") + sections.get(index).display(value.abs()));
    }

    /** Whether texts are hidden: the fourth section has nothing in it. */
    boolean hidesText() {
        return sections.size() > TEXT_SECTION && sections.get(TEXT_SECTION).isBlank();
    }

    private int sectionFor(BigDecimal value) {
        if (sections.stream().anyMatch(FormatSection::isConditional)) {
            return IntStream.range(0, sections.size())
                    .filter(i -> sections.get(i).accepts(value))
                    .findFirst()
                    .orElse(-1);
        }
        int numeric = Math.min(sections.size(), TEXT_SECTION);
        return value.signum() < 0 && numeric > 1 ? 1 : value.signum() == 0 && numeric > 2 ? 2 : 0;
    }

    /** Whether a number prints white. */
    boolean isWhite(BigDecimal number) {
        int index = sectionFor(number.round(SIGNIFICANT));
        return index >= 0 && sections.get(index).isWhite();
    }

    /** {@code #,##0.00;[Red]#,##0.00}, which a spreadsheet offers first: red is negative. */
    private boolean isToldByColour(int index) {
        if (sections.size() == 1) {
            return false;
        }
        @Nullable String usual = sections.get(index == 0 ? 1 : 0).colour();
        return sections.get(index).isColouredWithoutSign(usual);
    }

    /** A section for negative numbers has its own sign, or brackets, or none. */
    private boolean hasOwnSign(int index) {
        FormatSection section = sections.get(index);
        return section.isConditional() ? section.acceptsOnlyNegative() : index == 1;
    }

    /**
     * The format {@code General}: as many digits as fit into eleven characters, the decimal point being one. Digits that a
     * spreadsheet drops only because the column is narrow are kept: those before the point, where it would show an exponent, and the fen.
     */
    static final class GeneralFormat {
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
}
