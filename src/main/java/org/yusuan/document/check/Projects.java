package org.yusuan.document.check;

import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T12;
import static org.yusuan.model.StandardTable.T13;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.Method;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.StandardTable;

/** The lists of projects add up to the project expenditure of the tables by function. */
final class Projects implements RuleFamily {
    private static final Rule PROJECTS = Rule.ofSums(
            "same.projects",
            "the projects of this year (t12) and those carried over (t13) are the project expenditure of t03; where t03 lists units"
                    + " (Shaanxi), t12 alone is that of t05",
            "the lists name each project once, under its unit");
    private static final Rule EMPTY = Rule.ofWords(
            "table.empty_contradicted",
            "a table of projects without figures goes with tables that print no project expenditure",
            "本表无数据 under a table whose money other tables print is the publisher's slip; the figures exist elsewhere");

    @Override
    public List<Rule> rules() {
        return List.of(PROJECTS, EMPTY);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        boolean byUnit = book.block(T03).stream().noneMatch(SideRows::isByItem);
        Optional<Figure> spent = book.block(byUnit ? T05 : T03)
                .flatMap(SideRows::grandTotal)
                .flatMap(r -> Optional.ofNullable(r.figure(PROJECT)));
        Optional<PlacedTable> list = book.placed(T12);
        if (spent.isEmpty() || list.isEmpty()) {
            return;
        }
        List<Figure> projects = new ArrayList<>(total(book, T12));
        if (!byUnit) {
            projects.addAll(total(book, T13));
        }
        if (!projects.isEmpty()) {
            told.accept(Equation.of(PROJECTS, spent.get(), projects));
        } else if (!spent.get().isZero()) {
            told.accept(new Observation(
                    EMPTY,
                    Subject.ofTable(T12.key().value(), list.get().pages().get(0)),
                    spent.get().amount().plain(),
                    "",
                    "the table is printed without figures although "
                            + spent.get().at().described() + " prints project expenditure",
                    // A recognition confuses characters; it does not overlook all of a table.
                    list.get().rows() == 0 ? Method.TEXT : spent.get().method()));
        }
    }

    /** 合计 where printed, else the top rows. */
    private static List<Figure> total(TableIndex book, StandardTable table) {
        return book.block(table).map(b -> b.grandTotal().map(List::of).orElse(b.top())).orElse(List.of()).stream()
                .flatMap(r -> r.told(TOTAL).stream())
                .toList();
    }
}
