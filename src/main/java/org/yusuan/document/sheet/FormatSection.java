package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.sheet.NumberFormat.GeneralFormat;

/**
 * One section of a number format.
 *
 * @param condition null if it has none
 * @param colour as {@code [Red]} names it, in small letters; null if it has none
 * @param general whether it is {@code General}
 * @param understood whether it formats plain numbers, and no dates, fractions or exponents
 * @param whole pieces before the decimal point: placeholders and literals
 * @param part pieces behind it; null if there is no point
 * @param thousands how many times the number is divided by 1 000
 * @param percents how many times it is multiplied by 100
 * @param grouped whether digits are grouped by threes
 */
record FormatSection(
        @Nullable FormatCondition condition,
        @Nullable String colour,
        boolean general,
        boolean understood,
        List<FormatPiece> whole,
        @Nullable List<FormatPiece> part,
        int thousands,
        int percents,
        boolean grouped) {

    private static final Pattern SIGN = Pattern.compile("[-‐-―−－△▲()（）<>负减]");

    static FormatSection of(String code) {
        return new FormatSectionReader().read(code);
    }

    boolean isConditional() {
        return condition != null;
    }

    boolean accepts(BigDecimal value) {
        return condition == null || condition.accepts(value);
    }

    boolean acceptsOnlyNegative() {
        return condition != null && condition.acceptsOnlyNegative();
    }

    /** Whether it prints white. */
    boolean isWhite() {
        return "white".equals(colour);
    }

    /** Whether a colour is all that tells a negative number: it prints digits in it, and no sign or bracket. */
    boolean isColouredWithoutSign(@Nullable String usual) {
        return colour != null
                && !colour.equals(usual)
                && !isWhite()
                && Stream.concat(whole.stream(), part == null ? Stream.of() : part.stream())
                        .noneMatch(p -> !p.isDigit() && SIGN.matcher(p.text()).find())
                && (general || whole.stream().anyMatch(FormatPiece::isDigit));
    }

    /** Whether it displays nothing, whatever the number. */
    boolean isBlank() {
        return !general && whole.stream().allMatch(p -> p.text().isBlank()) && part == null && understood;
    }

    /** A number that is not negative, as it is displayed. */
    String display(BigDecimal value) {
        if (general) {
            return GeneralFormat.display(value);
        }
        BigDecimal scaled = value.movePointLeft(3 * thousands).movePointRight(2 * percents);
        int decimals = part == null
                ? 0
                : (int) part.stream().filter(FormatPiece::isDigit).count();
        String digits = scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        String before = displayWhole(digits.substring(0, point));
        return part == null
                ? before
                : before + "." + displayPart(part, digits.substring(point).replace(".", ""));
    }

    /** From right to left, the first placeholder taking all digits that are left. */
    private String displayWhole(String printed) {
        String digits = printed.equals("0") ? "" : printed;
        List<String> reversed = new ArrayList<>();
        int firstDigit = firstDigit();
        int left = digits.length();
        int count = 0;
        for (int i = whole.size() - 1; i >= 0; i--) {
            FormatPiece piece = whole.get(i);
            if (!piece.isDigit()) {
                reversed.add(0, piece.text());
                continue;
            }
            do {
                String digit = left > 0 ? digits.substring(left - 1, left) : piece.filler();
                boolean comma = grouped && count > 0 && count % 3 == 0 && !digit.isBlank();
                reversed.add(0, comma ? digit + "," : digit);
                left--;
                count++;
            } while (i == firstDigit && left > 0);
        }
        return String.join("", reversed);
    }

    private int firstDigit() {
        int first = 0;
        while (first < whole.size() && !whole.get(first).isDigit()) {
            first++;
        }
        return first;
    }

    private static String displayPart(List<FormatPiece> pieces, String digits) {
        StringBuilder text = new StringBuilder();
        String significant = digits.replaceFirst("0+$", "");
        int at = 0;
        for (FormatPiece piece : pieces) {
            if (!piece.isDigit()) {
                text.append(piece.text());
            } else {
                text.append(at < significant.length() ? significant.substring(at, at + 1) : piece.filler());
                at++;
            }
        }
        return text.toString();
    }

    /**
     * A placeholder for a digit ({@code 0 # ?}) or a literal text of a number format.
     *
     * @param text the placeholder, or the text to display
     * @param isDigit whether it is a placeholder
     */
    record FormatPiece(String text, boolean isDigit) {

        static FormatPiece literal(String text) {
            return new FormatPiece(text, false);
        }

        /** What a placeholder displays where the number has no digit. */
        String filler() {
            return switch (text) {
                case "0" -> "0";
                case "?" -> " ";
                default -> "";
            };
        }
    }

    /**
     * The condition of a section of a number format: {@code [<0]}.
     *
     * @param operator one of {@code < <= > >= = <>}
     * @param threshold the number compared with
     */
    record FormatCondition(String operator, BigDecimal threshold) {
        private static final Pattern SHAPE = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)]");

        /** The condition that a bracket holds; empty for a colour, a currency, a locale. */
        static Optional<FormatCondition> of(String bracket) {
            Matcher m = SHAPE.matcher(bracket);
            return m.matches()
                    ? Optional.of(new FormatCondition(m.group(1), new BigDecimal(m.group(2))))
                    : Optional.empty();
        }

        boolean accepts(BigDecimal value) {
            int order = value.compareTo(threshold);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }

        /** Whether no positive number meets it. */
        boolean acceptsOnlyNegative() {
            boolean below = operator.equals("<") && threshold.signum() <= 0;
            boolean upTo = (operator.equals("<=") || operator.equals("=")) && threshold.signum() < 0;
            return below || upTo;
        }
    }
}
