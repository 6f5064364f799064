package org.yusuan.document.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Relations;

/** Totals over some of the classes of a table, such as 人员经费合计 of final accounts. */
final class ClassTotalSums implements RuleFamily {
    private static final Rule ECONOMIC = Rule.ofSums(
            "sum.economic",
            "a total over some classes is their sum, such as 人员经费合计 over wages (301) and subsidies to persons (303)",
            "the national classification says which classes are personnel");

    @Override
    public List<Rule> rules() {
        return List.of(ECONOMIC);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Relations.ClassTotals relation : index.relations().classTotals()) {
            index.block(relation.figures()).ifPresent(block -> {
                relation.totals().forEach(total -> checkTotal(block, relation.figures(), total, results));
                Optional.ofNullable(relation.together()).ifPresent(pair -> checkTogether(index, block, pair, results));
            });
        }
    }

    private static void checkTotal(
            SideRows block, FigureSelector selector, Relations.ClassTotal total, Consumer<Result> results) {
        for (Figure sum : totals(block, selector, r -> total.names().matches(r.name()))) {
            List<Figure> classes = block.top().stream()
                    .filter(r -> r.isClass() && total.covers(r.code()))
                    .flatMap(r -> r.figures(selector.column()).stream())
                    .toList();
            results.accept(Equation.of(ECONOMIC, sum, classes));
        }
    }

    private static void checkTogether(TableIndex index, SideRows block, Relations.Pair pair, Consumer<Result> results) {
        FigureSelector.NamePattern names = pair.one().names();
        List<Figure> totals = totals(block, pair.one(), r -> names == null || names.matches(r.name()));
        if (!totals.isEmpty()) {
            index.figures(pair.other()).forEach(whole -> results.accept(Equation.of(ECONOMIC, whole, totals)));
        }
    }

    private static List<Figure> totals(SideRows block, FigureSelector selector, Predicate<Row> which) {
        return block.rows().stream()
                .filter(r -> r.isTotal() && which.test(r))
                .flatMap(r -> r.figures(selector.column()).stream())
                .toList();
    }
}
