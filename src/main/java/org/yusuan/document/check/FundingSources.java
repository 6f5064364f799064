package org.yusuan.document.check;

import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.CARRIED_OVER;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.GOVERNMENT_FUND;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.STATE_CAPITAL;
import static org.yusuan.model.Side.EXPENDITURE;
import static org.yusuan.model.Side.REVENUE;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T12;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;

/** The columns by source of money carry the totals that other tables print for that source. */
final class FundingSources implements RuleFamily {
    private static final Rule SOURCES = Rule.ofSums(
            "same.source",
            "a source of money has one total: general public budget and government fund of t12 and the projects of t05 and t08;"
                    + " the columns of t04's expenditure and the rows of its revenue; what t01 carries over, on both sides and in"
                    + " t02",
            "columns that are taken for each other keep the sums of their own table; compared where both are printed");

    @Override
    public List<Rule> rules() {
        return List.of(SOURCES);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        same(projects(book, GENERAL_PUBLIC_BUDGET), spent(book, T05), told);
        same(projects(book, GOVERNMENT_FUND), spent(book, T08), told);
        same(appropriated(book, GENERAL_PUBLIC_BUDGET), revenue(book, T04, n -> n.contains("一般公共预算")), told);
        same(appropriated(book, GOVERNMENT_FUND), revenue(book, T04, n -> n.contains("政府性基金")), told);
        same(appropriated(book, STATE_CAPITAL), revenue(book, T04, n -> n.contains("国有资本")), told);
        List<Figure> before = revenue(book, T01, n -> n.startsWith("上年结转"));
        same(grand(book.block(T01, EXPENDITURE), CARRIED_OVER), before, told);
        same(grand(book.block(T02), CARRIED_OVER), before, told);
    }

    private static void same(List<Figure> one, List<Figure> other, Consumer<Result> told) {
        if (!one.isEmpty() && !other.isEmpty()) {
            told.accept(Equation.of(SOURCES, one.get(0).at(), one, other));
        }
    }

    private static List<Figure> projects(TableIndex book, Measure measure) {
        return book.block(T12).map(b -> b.grandTotal().map(List::of).orElse(b.top())).orElse(List.of()).stream()
                .flatMap(r -> r.told(measure).stream())
                .toList();
    }

    /** Tables that list both sides under several classifications have no such column. */
    private static List<Figure> spent(TableIndex book, StandardTable table) {
        return grand(book.block(table), PROJECT);
    }

    private static List<Figure> appropriated(TableIndex book, Measure measure) {
        return grand(book.block(T04, EXPENDITURE), measure);
    }

    private static List<Figure> grand(Optional<SideRows> block, Measure measure) {
        return block.flatMap(SideRows::grandTotal).map(r -> r.told(measure)).orElse(List.of());
    }

    /** Rows that are no totals and have no members of their own. */
    private static List<Figure> revenue(TableIndex book, StandardTable table, Predicate<String> name) {
        return book.block(table, REVENUE).stream()
                .flatMap(b -> b.rows().stream()
                        .filter(r -> !r.isTotal() && b.members(r).isEmpty() && name.test(r.name())))
                .flatMap(r -> r.told(BUDGET_AMOUNT).stream())
                .toList();
    }
}
