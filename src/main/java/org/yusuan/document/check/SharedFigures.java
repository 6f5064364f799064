package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;

/**
 * Figures that are printed twice: the totals of tables that say the same, the sources of the money, and figures of which one
 * is a part of the other. The template says which ({@code same_total}, {@code same_source}, {@code at_most}).
 */
final class SharedFigures implements RuleFamily {
    private static final Rule TOTALS = Rule.ofSums(
            "same.total",
            "tables that say the same in another order have the same total",
            "a comparison is made only where both tables print the column; none is made that carried-over money can upset");
    private static final Rule SOURCES = Rule.ofSums(
            "same.source",
            "a source of money has the same amount in the columns of one table and in the rows or columns of another",
            "swapped columns keep the sums of their own table; compared where both are printed");
    private static final Rule BOUND = Rule.ofSums(
            "same.bound",
            "a part is at most its whole: what basic expenditure spends on receptions and vehicles, and the operating funds of"
                    + " agencies",
            "the larger table holds other money too, so these are bounds and no sums; only a bound that is reached vouches for"
                    + " anything");

    private final Rule rule;
    private final Function<Relations, List<Relations.Pair>> pairs;
    private final Comparison comparison;

    /** What is compared of the figures of a pair. */
    private interface Comparison {
        void compare(TableIndex index, Relations.Pair pair, Consumer<Result> results);
    }

    private SharedFigures(Rule rule, Function<Relations, List<Relations.Pair>> pairs, Comparison comparison) {
        this.rule = rule;
        this.pairs = pairs;
        this.comparison = comparison;
    }

    static RuleFamily totals() {
        return new SharedFigures(TOTALS, Relations::sameTotal, SharedFigures::sameTotal);
    }

    static RuleFamily sources() {
        return new SharedFigures(SOURCES, Relations::sameSource, SharedFigures::sameSource);
    }

    static RuleFamily bounds() {
        return new SharedFigures(BOUND, Relations::atMost, SharedFigures::atMost);
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        pairs.apply(index.relations()).forEach(pair -> comparison.compare(index, pair, results));
    }

    /** Each figure of the first, under every classification, equals the first figure of the second. */
    private static void sameTotal(TableIndex index, Relations.Pair pair, Consumer<Result> results) {
        List<Figure> other = index.everywhere(pair.other());
        if (!other.isEmpty()) {
            for (Figure one : index.everywhere(pair.one())) {
                Equation equation = Equation.of(TOTALS, one, other.subList(0, 1));
                if (!equation.isBroken() || !isCarriedOver(index, pair.other(), equation)) {
                    results.accept(equation);
                }
            }
        }
    }

    /** What was carried over stands in a column of its own in the one table and under its source in the other. */
    private static boolean isCarriedOver(TableIndex index, FigureSelector source, Equation equation) {
        BigDecimal carried = index.block(source).flatMap(SideRows::grandTotal).stream()
                .flatMap(r -> r.figures(Measure.CARRIED_OVER).stream())
                .map(f -> f.amount().amount())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        BigDecimal more = equation.difference().amount();
        return source.measure() != Measure.TOTAL && more.signum() > 0 && more.compareTo(carried) <= 0;
    }

    private static void sameSource(TableIndex index, Relations.Pair pair, Consumer<Result> results) {
        List<Figure> one = index.figures(pair.one());
        List<Figure> other = index.figures(pair.other());
        if (!one.isEmpty() && !other.isEmpty()) {
            results.accept(Equation.of(SOURCES, one.get(0).at(), one, other));
        }
    }

    /** A part below its whole says nothing: only one that reaches it, or is beyond it, does. */
    private static void atMost(TableIndex index, Relations.Pair pair, Consumer<Result> results) {
        List<Figure> part = index.figures(pair.one());
        List<Figure> whole = index.figures(pair.other());
        if (!part.isEmpty() && !whole.isEmpty()) {
            Equation equation = Equation.of(BOUND, part.get(0).at(), part, whole);
            boolean within = equation.difference().amount().signum() < 0;
            if (!within || equation.holdsExactly()) {
                results.accept(equation);
            }
        }
    }
}
