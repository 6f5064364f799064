package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
