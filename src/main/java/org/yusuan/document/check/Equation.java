package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.model.Yuan;

/**
 * Two sums that should be equal, and whether they are.
 *
 * @param rule that says so
 * @param about what it is about, usually the first reported figure
 * @param reported the figure that the rule judges, such as 合计; empty where it is not printed
 * @param parts what it should be the sum of
 * @param difference reported minus parts
 * @param verdict whether it holds
 */
record Equation(Rule rule, Subject about, List<Figure> reported, List<Figure> parts, Yuan difference, Verdict verdict)
        implements Result {

    /** Whether a sum holds. */
    enum Verdict {
        /** It holds to the last printed digit. */
        EXACT,
        /** It is off by no more than rounding explains. */
        ROUNDED,
        /** It is off by more than rounding explains. */
        BROKEN
    }

    static Equation of(Rule rule, Subject about, List<Figure> reported, List<Figure> parts) {
        Yuan difference = Figure.sum(reported).minus(Figure.sum(parts));
        return new Equation(rule, about, reported, parts, difference, verdict(difference, reported, parts));
    }

    /** An equation about the reported figure itself. */
    static Equation of(Rule rule, Figure reported, List<Figure> parts) {
        return of(rule, reported.at(), List.of(reported), parts);
    }

    /** Whether two sums are equal. */
    static Verdict verdict(List<Figure> reported, List<Figure> parts) {
        return verdict(Figure.sum(reported).minus(Figure.sum(parts)), reported, parts);
    }

    private static Verdict verdict(Yuan difference, List<Figure> reported, List<Figure> parts) {
        if (difference.equals(Yuan.ZERO)) {
            return Verdict.EXACT;
        }
        if (agreesAsPrinted(difference, reported, parts)) {
            return Verdict.EXACT;
        }
        List<Figure> all = Stream.concat(reported.stream(), parts.stream()).toList();
        return Tolerance.allows(difference.amount(), all) ? Verdict.ROUNDED : Verdict.BROKEN;
    }

    /** 171.01 万元 and 1,710,062 元 are the same figure, printed in two units: the finer rounds to the coarser. */
    private static boolean agreesAsPrinted(Yuan difference, List<Figure> reported, List<Figure> parts) {
        if (reported.size() != 1 || parts.size() != 1) {
            return false;
        }
        BigDecimal one = reported.get(0).step();
        BigDecimal other = parts.get(0).step();
        return one.compareTo(other) != 0
                && difference.amount().abs().multiply(BigDecimal.valueOf(2)).compareTo(one.max(other)) <= 0;
    }

    Stream<Figure> figures() {
        return Stream.concat(reported.stream(), parts.stream());
    }

    /** The amount that one of its figures would need for the sum to hold. */
    Yuan wanted(Figure figure) {
        return reported.contains(figure)
                ? figure.amount().minus(difference)
                : figure.amount().plus(difference);
    }

    boolean holdsExactly() {
        return verdict == Verdict.EXACT;
    }

    boolean isBroken() {
        return verdict == Verdict.BROKEN;
    }
}
