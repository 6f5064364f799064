package org.yusuan.document.check;

import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Side.REVENUE;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T04;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.Yuan;

/** Where all money is appropriated, the expenditure of t04 is that of t01, row by row. */
final class SameOverviews implements RuleFamily {
    private static final Rule OVERVIEW = Rule.ofSums(
            "same.overview",
            "where t01 and t04 have the same total, each expenditure row of t04 has the amount it has in t01, under each"
                    + " classification",
            "equal totals mean that nothing but appropriated money is spent; else t04 is only a part of t01");

    @Override
    public List<Rule> rules() {
        return List.of(OVERVIEW);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        Optional<Yuan> all = total(book.block(T01, REVENUE));
        if (all.isPresent() && all.equals(total(book.block(T04, REVENUE)))) {
            for (SideRows block : book.blocks(T04)) {
                book.blocks(T01).stream()
                        .filter(b -> b.side() != REVENUE
                                && b.side() == block.side()
                                && b.classification() == block.classification())
                        .findFirst()
                        .ifPresent(other -> compare(block, other, told));
            }
        }
    }

    private static Optional<Yuan> total(Optional<SideRows> revenue) {
        return revenue.flatMap(SideRows::grandTotal).map(r -> Figure.sum(r.told(BUDGET_AMOUNT)));
    }

    private static void compare(SideRows block, SideRows other, Consumer<Result> told) {
        Map<String, Deque<Row>> byName = new HashMap<>();
        other.rows().forEach(r -> byName.computeIfAbsent(ComparableNames.folded(r.name()), n -> new ArrayDeque<>())
                .add(r));
        for (Row row : block.rows()) {
            Deque<Row> partners = byName.getOrDefault(ComparableNames.folded(row.name()), new ArrayDeque<>());
            List<Figure> figures = row.told(TOTAL);
            if (!partners.isEmpty() && !figures.isEmpty()) {
                told.accept(
                        Equation.of(OVERVIEW, figures.get(0), partners.poll().told(TOTAL)));
            }
        }
    }
}
