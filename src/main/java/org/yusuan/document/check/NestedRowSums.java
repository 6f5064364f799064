package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;

/** Tables that print one code on several levels, one below the other: source, unit and purchases of the procurement. */
final class NestedRowSums implements RuleFamily {
    private static final Rule SUMS = Rule.ofSums(
            "sum.procurement",
            "where a table prints one code on several levels, 合计 is the sum of the first row of each code or source; that row is"
                    + " its second, and the second the sum of those below it",
            "source, unit and purchases stand under one code; counts take no part");
    private static final Rule DEPTH = Rule.ofWords(
            "rows.purchases",
            "in such a table a code or source has a row on each level at least, where most have",
            "source, unit and an only purchase print the same amount: a lost one leaves the sums intact");

    @Override
    public List<Rule> rules() {
        return List.of(SUMS, DEPTH);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Relations.NestedRows relation : index.relations().nestedRows()) {
            index.block(relation.figures().table())
                    .ifPresent(block -> check(block, relation.figures().column(), relation.levels(), results));
        }
    }

    private static void check(SideRows block, Measure measure, int levels, Consumer<Result> results) {
        List<List<Row>> runs = runs(block);
        if (runs.isEmpty()) {
            checkPlain(block, measure, results);
            return;
        }
        List<Figure> firsts = runs.stream()
                .flatMap(run -> run.get(0).figures(measure).stream())
                .toList();
        block.grandTotal()
                .flatMap(r -> r.figures(measure).stream().findFirst())
                .ifPresent(total -> results.accept(Equation.of(SUMS, total, firsts)));
        runs.forEach(run -> checkRun(run, measure, levels, results));
        List<List<Row>> flat = runs.stream().filter(r -> r.size() < levels).toList();
        if (flat.size() * 2 <= runs.size()) {
            flat.forEach(run -> results.accept(tooFlat(run.get(0), measure, levels, run.size())));
        }
    }

    /** A table of purchases without codes: 合计 is the sum of its rows. */
    private static void checkPlain(SideRows block, Measure measure, Consumer<Result> results) {
        for (TopRows.Total total : TopRows.totals(block.rows(), block::isTop)) {
            List<Figure> parts = total.parts().stream()
                    .flatMap(r -> r.figures(measure).stream())
                    .toList();
            total.row().figures(measure).forEach(sum -> results.accept(Equation.of(SUMS, sum, parts)));
        }
    }

    /** Each level but the last prints one row, the sum of the level below it. */
    private static void checkRun(List<Row> run, Measure measure, int levels, Consumer<Result> results) {
        for (int level = 0; level < levels - 1 && level + 1 < run.size(); level++) {
            boolean lastButOne = level == levels - 2;
            List<Figure> below = run.subList(level + 1, lastButOne ? run.size() : level + 2).stream()
                    .flatMap(r -> r.figures(measure).stream())
                    .toList();
            for (Figure sum : run.get(level).figures(measure)) {
                results.accept(Equation.of(SUMS, sum, below));
            }
        }
    }

    private static Result.Observation tooFlat(Row row, Measure measure, int levels, int rows) {
        return new Result.Observation(
                DEPTH,
                Subject.of(row, measure),
                levels + " rows",
                rows + " rows",
                "a row of the source, the unit or the purchase is missing under the code",
                row.method());
    }

    /** Rows of one code that follow each other; the name of the first row of a run begins a new one. */
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
