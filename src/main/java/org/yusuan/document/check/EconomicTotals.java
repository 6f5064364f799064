package org.yusuan.document.check;

import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.FINAL_AMOUNT;
import static org.yusuan.model.StandardTable.F05;
import static org.yusuan.model.StandardTable.F06;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yusuan.model.Measure;

/** Final accounts, table 6: 人员经费合计 and 公用经费合计 over the economic classes. */
final class EconomicTotals implements RuleFamily {
    private static final Rule ECONOMIC = Rule.ofSums(
            "sum.economic",
            "f06: 人员经费合计 is 301 and 303, 公用经费合计 the other classes; both together are the basic expenditure of f05",
            "wages (301) and subsidies to persons (303) are personnel by the national classification");

    @Override
    public List<Rule> rules() {
        return List.of(ECONOMIC);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        book.block(F06).ifPresent(block -> {
            Predicate<Row> personnel = r -> r.code().equals("301") || r.code().equals("303");
            checkTotal(block, "人员经费", personnel, told);
            checkTotal(block, "公用经费", personnel.negate(), told);
            List<Figure> totals = told(block, r -> r.isTotal() && r.name().contains("经费"));
            book.block(F05)
                    .flatMap(SideRows::grandTotal)
                    .map(total -> total.figure(BASIC))
                    .filter(basic -> !totals.isEmpty())
                    .ifPresent(basic -> told.accept(Equation.of(ECONOMIC, basic, totals)));
        });
    }

    private static void checkTotal(SideRows block, String name, Predicate<Row> which, Consumer<Result> told) {
        for (Figure total : told(block, r -> r.isTotal() && r.name().startsWith(name))) {
            List<Figure> classes = block.top().stream()
                    .filter(r -> r.isClass() && which.test(r))
                    .flatMap(r -> r.told(FINAL_AMOUNT).stream())
                    .toList();
            told.accept(Equation.of(ECONOMIC, total, classes));
        }
    }

    private static List<Figure> told(SideRows block, Predicate<Row> which) {
        Measure measure = FINAL_AMOUNT;
        return block.rows().stream()
                .filter(which)
                .flatMap(r -> r.told(measure).stream())
                .toList();
    }
}
