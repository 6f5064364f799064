package org.yusuan.document.check;

import static org.yusuan.model.Measure.FINAL_AMOUNT;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.F06;
import static org.yusuan.model.StandardTable.F07;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.T11;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;

/** Tables of which one holds a part of the other: equal figures vouch for each other, a part beyond its whole is wrong. */
final class Bounds implements RuleFamily {
    private static final Rule BOUND = Rule.ofSums(
            "same.bound",
            "receptions and running of vehicles are in t10 at least what t06 spends on them in basic expenditure (f07 and f06 for"
                    + " final accounts); the operating funds of agencies (t11) are at most the operating part of t06",
            "t10 holds project money too, t11 the agencies alone: so these are bounds and no sums; only a bound that is reached"
                    + " vouches for anything");

    private static final Pattern RECEPTION = Pattern.compile("公务接待费");
    private static final Pattern RUNNING = Pattern.compile("公务用车运行(维护|\\(维护\\)|（维护）)?费|运行费");

    @Override
    public List<Rule> rules() {
        return List.of(BOUND);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (Pattern expense : List.of(RECEPTION, RUNNING)) {
            atMost(told(book, T06, TOTAL, expense), told(book, T10, TOTAL, expense), told);
            atMost(told(book, F06, FINAL_AMOUNT, expense), told(book, F07, FINAL_AMOUNT, expense), told);
        }
        List<Figure> operating = book.block(T06).flatMap(SideRows::grandTotal).map(r -> r.told(OPERATING)).stream()
                .flatMap(List::stream)
                .toList();
        atMost(agencies(book), operating, told);
    }

    private static List<Figure> agencies(TableIndex book) {
        return book.block(T11).map(b -> b.grandTotal().map(List::of).orElse(b.top())).orElse(List.of()).stream()
                .flatMap(r -> r.told(TOTAL).stream())
                .toList();
    }

    private static List<Figure> told(TableIndex book, StandardTable table, Measure measure, Pattern expense) {
        Predicate<Row> named = r -> expense.matcher(r.name()).matches();
        return book.block(table).stream()
                .flatMap(b -> b.rows().stream())
                .filter(named)
                .flatMap(r -> r.told(measure).stream())
                .toList();
    }

    private static void atMost(List<Figure> part, List<Figure> whole, Consumer<Result> told) {
        if (!part.isEmpty() && !whole.isEmpty()) {
            Equation equation = Equation.of(BOUND, part.get(0).at(), part, whole);
            boolean within = equation.difference().amount().signum() < 0;
            if (!within || equation.holdsExactly()) {
                told.accept(equation);
            }
        }
    }
}
