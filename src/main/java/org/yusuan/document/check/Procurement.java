package org.yusuan.document.check;

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
    private static final Rule DEPTH = Rule.ofWords(
            "rows.purchases",
            "x_procurement: a code or source has three rows at least, where most have",
            "source, unit and an only purchase print the same amount: a lost one leaves the sums intact");

    private static final int LEVELS = 3;

    @Override
    public List<Rule> rules() {
        return List.of(PURCHASES, DEPTH);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        book.block(X_PROCUREMENT).ifPresent(block -> {
            List<List<Row>> runs = runs(block);
            List<Figure> firsts = runs.stream()
                    .flatMap(run -> run.get(0).told(TOTAL).stream())
                    .toList();
            block.grandTotal()
                    .flatMap(r -> r.told(TOTAL).stream().findFirst())
                    .ifPresent(total -> told.accept(Equation.of(PURCHASES, total, firsts)));
            runs.forEach(run -> checkRun(run, told));
            checkDepth(runs, told);
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

    private static void checkDepth(List<List<Row>> runs, Consumer<Result> told) {
        List<List<Row>> flat = runs.stream().filter(r -> r.size() < LEVELS).toList();
        if (flat.size() * 2 <= runs.size()) {
            flat.forEach(run -> told.accept(tooFlat(run.get(0), run.size())));
        }
    }

    private static Observation tooFlat(Row row, int rows) {
        return new Observation(
                DEPTH,
                Subject.of(row, TOTAL),
                LEVELS + " rows",
                rows + " rows",
                "a row of the source, the unit or the purchase is missing under the code",
                row.method());
    }

    private static List<List<Row>> runs(SideRows block) {
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
