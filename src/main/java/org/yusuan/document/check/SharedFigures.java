package org.yusuan.document.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yusuan.model.Relations;

/**
 * Figures that are printed twice: the totals of tables that say the same, the sources of the money, and figures of which one
 * is a part of the other. The template says which ({@code same_total}, {@code same_source}, {@code at_most}).
 */
final class SharedFigures implements RuleFamily {
    private static final Rule TOTALS = Rule.ofSums(
            "same.total",
            "tables that say the same in another order have the same total (`same_total`): revenue and expenditure of t01 and t02"
                    + " and t03; both halves of t04; t05 and the general-budget part of t02; t06 and the basic part of t05; t07"
                    + " and t08; for final accounts f01 with f02 and f03, f04 with f05 and f02",
            "a comparison is made only where both tables print the column; none is made that carried-over money can upset");
    private static final Rule SOURCES = Rule.ofSums(
            "same.source",
            "a source of money has one total (`same_source`): general public budget and government fund of t12 and the projects of"
                    + " t05 and t08; the columns of t04's expenditure and the rows of its revenue; what t01 carries over, on both"
                    + " sides and in t02",
            "columns that are taken for each other keep the sums of their own table; compared where both are printed");
    private static final Rule BOUND = Rule.ofSums(
            "same.bound",
            "a part is at most its whole (`at_most`): what t06 spends on receptions and the running of vehicles, and what t10 does"
                    + " (f06 and f07 for final accounts); the operating funds of agencies (t11) and the operating part of t06",
            "t10 holds project money too, t11 the agencies alone: so these are bounds and no sums; only a bound that is reached"
                    + " vouches for anything");

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
                results.accept(Equation.of(TOTALS, one, other.subList(0, 1)));
            }
        }
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
