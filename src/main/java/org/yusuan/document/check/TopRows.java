package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yusuan.model.Measure;

/**
 * Finds the rows of which the totals of a table are the sums. Codes and ordinals usually say it; where the totals do not hold
 * over these rows, the table may list its money twice: units above their items, a department above its units, 小计 beside its
 * parts, lines without an ordinal below 一、. Then the rows are taken over which the totals hold.
 */
final class TopRows {
    private static final Set<Integer> ITEM_CODES = Set.of(3, 5, 7);

    private TopRows() {}

    /**
     * A total and what it should be the sum of.
     *
     * @param row the total
     * @param parts the rows that add up to it; may hold another total
     */
    record Total(Row row, List<Row> parts) {}

    /**
     * The rows that the totals are the sums of.
     *
     * @param rows all rows in printed order
     * @param listed those that are part of no other, as codes and ordinals say
     * @param hasMembers whether other rows are part of a row
     */
    static List<Row> of(List<Row> rows, List<Row> listed, Predicate<Row> hasMembers) {
        int failing = failing(rows, listed);
        if (failing == 0) {
            return listed;
        }
        Optional<List<Row>> best = readings(rows, listed, hasMembers).stream()
                .filter(reading -> !reading.isEmpty() && failing(rows, reading) * 2 < failing)
                .min(Comparator.comparingInt(r -> failing(rows, r)));
        return best.orElse(listed);
    }

    private static List<List<Row>> readings(List<Row> rows, List<Row> listed, Predicate<Row> hasMembers) {
        Optional<Row> total = rows.stream().filter(Row::isTotal).findFirst();
        List<List<Row>> readings = new ArrayList<>();
        readings.add(only(listed, row -> !row.isSubtotal()));
        readings.add(withoutLinesBelowOrdinals(rows, listed));
        readings.add(only(listed, row -> ITEM_CODES.contains(row.code().length())));
        readings.add(only(listed, Row::hasCode));
        readings.add(only(listed, row -> !row.hasCode()));
        readings.add(only(listed, row -> !ITEM_CODES.contains(row.code().length())));
        readings.add(only(listed, row -> total.isEmpty() || !row.equalsIn(total.get())));
        int longest = rows.stream().mapToInt(row -> row.code().length()).max().orElse(0);
        readings.add(only(rows, row -> longest > 0 && row.code().length() == longest && !hasMembers.test(row)));
        return readings;
    }

    /** Without the lines that stand below 一、 and have no ordinal themselves, up to the next total. */
    private static List<Row> withoutLinesBelowOrdinals(List<Row> rows, List<Row> listed) {
        Predicate<Row> top = among(listed);
        List<Row> some = new ArrayList<>();
        boolean below = false;
        for (Row row : rows) {
            below = !row.isTotal() && (below || row.ordinal());
            if (top.test(row) && (row.ordinal() || !below)) {
                some.add(row);
            }
        }
        return some;
    }

    private static List<Row> only(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(row -> !row.isTotal() && which.test(row)).toList();
    }

    /** How many totals do not hold over these rows, in all columns. */
    private static int failing(List<Row> rows, List<Row> top) {
        Set<Measure> measures = new LinkedHashSet<>();
        rows.forEach(r -> measures.addAll(r.figures().keySet()));
        int failing = 0;
        for (Total total : totals(rows, among(top))) {
            for (Measure measure : measures) {
                List<Figure> sum = total.row().figures(measure);
                List<Figure> parts = total.parts().stream()
                        .flatMap(r -> r.figures(measure).stream())
                        .toList();
                failing += Equation.verdict(sum, parts) == Equation.Verdict.BROKEN ? 1 : 0;
            }
        }
        return failing;
    }

    private static Predicate<Row> among(List<Row> some) {
        Set<Row> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(some);
        return set::contains;
    }

    /** The totals of a table with their parts: a first row 合计 is the sum of all; others are the sums of what is above. */
    static List<Total> totals(List<Row> rows, Predicate<Row> isTop) {
        if (rows.get(0).isTotal()) {
            return List.of(new Total(rows.get(0), rows.stream().filter(isTop).toList()));
        }
        List<Total> totals = new ArrayList<>();
        List<Row> parts = new ArrayList<>();
        for (Row row : rows) {
            if (row.isTotal()) {
                totals.add(new Total(row, List.copyOf(parts)));
                parts.clear();
                parts.add(row);
            } else if (isTop.test(row)) {
                parts.add(row);
            }
        }
        return totals;
    }
}
