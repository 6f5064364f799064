package org.yusuan.check;

import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.X_PROCUREMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Shaanxi's table 12: the same code on the row of a source, of a unit, and of the purchases. */
final class Procurement implements RuleFamily {
    private static final Rule PURCHASES = Rule.ofSums(
            "sum.procurement",
            "x_procurement: 合计 is the sum of the first row of each code or source; that row is its second, and the second the sum of those"
                    + " below it",
            "the table prints source, unit and purchases under one code; counts take no part");

    @Override
    public List<Rule> rules() {
        return List.of(PURCHASES);
    }

    @Override
    public void check(Book book, Consumer<Result> told) {
        book.block(X_PROCUREMENT).ifPresent(block -> {
            List<List<Row>> runs = runs(block);
            List<Figure> firsts = runs.stream()
                    .flatMap(run -> run.get(0).told(TOTAL).stream())
                    .toList();
            block.grandTotal()
                    .flatMap(r -> r.told(TOTAL).stream().findFirst())
                    .ifPresent(total -> told.accept(Equation.of(PURCHASES, total, firsts)));
            runs.forEach(run -> checkRun(run, told));
        });
    }

    private static void checkRun(List<Row> run, Consumer<Result> told) {
        for (int level = 0; level < 2 && level + 1 < run.size(); level++) {
            List<Figure> below = run.subList(level + 1, level == 0 ? 2 : run.size()).stream()
                    .flatMap(r -> r.told(TOTAL).stream())
                    .toList();
            for (Figure sum : run.get(level).told(TOTAL)) {
                told.accept(Equation.of(PURCHASES, sum, below));
            }
        }
    }

    private static List<List<Row>> runs(Block block) {
        List<List<Row>> runs = new ArrayList<>();
        List<Row> run = List.of();
        for (Row row : block.rows()) {
            if (row.hasCode()) {
                if (run.isEmpty() || startsAnew(row, run.get(0))) {
                    run = new ArrayList<>();
                    runs.add(run);
                }
                run.add(row);
            }
        }
        return runs;
    }

    private static boolean startsAnew(Row row, Row first) {
        return !row.code().equals(first.code()) || row.name().equals(first.name());
    }
}
