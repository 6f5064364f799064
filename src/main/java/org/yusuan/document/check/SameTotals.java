package org.yusuan.document.check;

import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.FINAL_AMOUNT;
import static org.yusuan.model.Measure.FISCAL_APPROPRIATION;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Side.EXPENDITURE;
import static org.yusuan.model.Side.NONE;
import static org.yusuan.model.Side.REVENUE;
import static org.yusuan.model.StandardTable.F01;
import static org.yusuan.model.StandardTable.F02;
import static org.yusuan.model.StandardTable.F03;
import static org.yusuan.model.StandardTable.F04;
import static org.yusuan.model.StandardTable.F05;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T07;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.X_BASIC_BY_FUNCTION;
import static org.yusuan.model.StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC;

import java.util.List;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;

/** The totals that tables share: t01 = t02 = t03, t05 = the general-budget part, t06 = basic expenditure of t05. */
final class SameTotals implements RuleFamily {
    private static final Rule TOTALS = Rule.ofSums(
            "same.total",
            "tables that say the same in another order have the same total: revenue and expenditure of t01 and t02 and t03; both"
                    + " halves of t04; t05 and the general-budget part of t02; t06 and the basic part of t05; t07 and t08; for"
                    + " final accounts f01 with f02 and f03, f04 with f05 and f02",
            "a comparison is made only where both tables print the column; none is made that carried-over money can upset");

    /** A total: 总计 or 合计 of one half, or 本年…合计. */
    private record Cell(StandardTable table, Side side, Measure measure, boolean current) {

        List<Figure> in(TableIndex book) {
            return book.blocks(table).stream()
                    .filter(b -> b.side() == side)
                    .flatMap(b -> (current ? b.currentTotal() : b.grandTotal()).stream())
                    .flatMap(r -> r.told(measure).stream())
                    .toList();
        }
    }

    /** Every figure of the first should equal the first of the second. */
    private record Link(Cell one, Cell other) {}

    private static final Cell T01_REVENUE = grand(T01, REVENUE, BUDGET_AMOUNT);
    private static final Cell T04_REVENUE = grand(T04, REVENUE, BUDGET_AMOUNT);
    private static final Cell T05_TOTAL = grand(T05, NONE, TOTAL);

    private static final List<Link> LINKS = List.of(
            new Link(grand(T01, EXPENDITURE, TOTAL), T01_REVENUE),
            new Link(grand(T02, NONE, TOTAL), T01_REVENUE),
            new Link(grand(T03, NONE, TOTAL), T01_REVENUE),
            new Link(grand(T03, NONE, TOTAL), grand(T02, NONE, TOTAL)),
            new Link(grand(T04, EXPENDITURE, TOTAL), T04_REVENUE),
            new Link(grand(T02, NONE, FISCAL_APPROPRIATION), T04_REVENUE),
            new Link(T05_TOTAL, grand(T02, NONE, GENERAL_PUBLIC_BUDGET)),
            new Link(T05_TOTAL, grand(T03, NONE, GENERAL_PUBLIC_BUDGET)),
            new Link(grand(T06, NONE, TOTAL), grand(T05, NONE, BASIC)),
            new Link(grand(T06, NONE, PERSONNEL), grand(T05, NONE, PERSONNEL)),
            new Link(grand(T06, NONE, OPERATING), grand(T05, NONE, OPERATING)),
            new Link(grand(X_BASIC_BY_FUNCTION, NONE, TOTAL), grand(T06, NONE, TOTAL)),
            new Link(grand(X_BASIC_BY_FUNCTION, NONE, PERSONNEL), grand(T05, NONE, PERSONNEL)),
            new Link(grand(X_BASIC_BY_FUNCTION, NONE, OPERATING), grand(T05, NONE, OPERATING)),
            new Link(grand(X_GENERAL_PUBLIC_BY_ECONOMIC, NONE, TOTAL), T05_TOTAL),
            new Link(grand(X_GENERAL_PUBLIC_BY_ECONOMIC, NONE, PERSONNEL), grand(T05, NONE, PERSONNEL)),
            new Link(grand(X_GENERAL_PUBLIC_BY_ECONOMIC, NONE, OPERATING), grand(T05, NONE, OPERATING)),
            new Link(grand(X_GENERAL_PUBLIC_BY_ECONOMIC, NONE, PROJECT), grand(T05, NONE, PROJECT)),
            new Link(grand(T08, NONE, TOTAL), grand(T07, NONE, BUDGET_AMOUNT)),
            new Link(grand(F01, EXPENDITURE, FINAL_AMOUNT), grand(F01, REVENUE, FINAL_AMOUNT)),
            new Link(grand(F02, NONE, TOTAL), current(F01, REVENUE, FINAL_AMOUNT)),
            new Link(grand(F03, NONE, TOTAL), current(F01, EXPENDITURE, FINAL_AMOUNT)),
            new Link(grand(F04, EXPENDITURE, TOTAL), grand(F04, REVENUE, FINAL_AMOUNT)),
            new Link(grand(F02, NONE, FISCAL_APPROPRIATION), current(F04, REVENUE, FINAL_AMOUNT)),
            new Link(grand(F05, NONE, TOTAL), current(F04, EXPENDITURE, GENERAL_PUBLIC_BUDGET)));

    private static Cell grand(StandardTable table, Side side, Measure measure) {
        return new Cell(table, side, measure, false);
    }

    private static Cell current(StandardTable table, Side side, Measure measure) {
        return new Cell(table, side, measure, true);
    }

    @Override
    public List<Rule> rules() {
        return List.of(TOTALS);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (Link link : LINKS) {
            List<Figure> other = link.other().in(book);
            if (!other.isEmpty()) {
                for (Figure one : link.one().in(book)) {
                    told.accept(Equation.of(TOTALS, one, other.subList(0, 1)));
                }
            }
        }
    }
}
