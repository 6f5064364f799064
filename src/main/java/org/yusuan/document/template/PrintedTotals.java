package org.yusuan.document.template;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yusuan.model.Classification;
import org.yusuan.model.Side;

/**
 * The totals that a table prints once. If two grids under the same title print the same total, they are two tables, of two
 * units or of two years; if not, the second goes on with the first.
 */
record PrintedTotals(Set<Total> totals) {
    private static final Pattern NAME = Pattern.compile(".{0,8}(合计|总计)");

    /** A total, by where and under which name it is printed. */
    record Total(Side side, Classification classification, String name) {}

    PrintedTotals {
        totals = Set.copyOf(totals);
    }

    static PrintedTotals of(List<ItemRow> rows) {
        Map<Total, Long> counted = rows.stream()
                .filter(PrintedTotals::isTotal)
                .map(e -> new Total(e.side(), e.classification(), e.name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // A total that is printed for each of many units does not tell two tables apart.
        counted.values().removeIf(count -> count > 1);
        return new PrintedTotals(counted.keySet());
    }

    /** Whether both print the same total: one table prints it once. */
    boolean meet(PrintedTotals others) {
        return !Collections.disjoint(totals, others.totals);
    }

    /** The totals of both. */
    PrintedTotals and(PrintedTotals others) {
        Set<Total> all = new HashSet<>(totals);
        all.addAll(others.totals);
        return new PrintedTotals(all);
    }

    private static boolean isTotal(ItemRow row) {
        return !row.amounts().isEmpty()
                && row.code().isEmpty()
                && row.counterpartName().isEmpty()
                && NAME.matcher(row.name()).matches();
    }
}
