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
 * The totals that a table prints once: by them a table that goes on after a break is told from another one under the same
 * title, of another unit or of last year's money, which has totals of its own.
 */
record PrintedTotals(Set<Total> totals) {
    private static final Pattern NAME = Pattern.compile(".{0,8}(合计|总计)");

    /** A total, by where and under which name it is printed. */
    record Total(Side side, Classification classification, String name) {}

    PrintedTotals {
        totals = Set.copyOf(totals);
    }

    static PrintedTotals of(List<ItemRow> entries) {
        Map<Total, Long> counted = entries.stream()
                .filter(PrintedTotals::isTotal)
                .map(e -> new Total(e.side(), e.classification(), e.name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // A total for each of many units stands anywhere.
        counted.values().removeIf(count -> count > 1);
        return new PrintedTotals(counted.keySet());
    }

    /** Whether both print the same total: one table prints it once. */
    boolean meet(PrintedTotals others) {
        return !Collections.disjoint(totals, others.totals);
    }

    PrintedTotals and(PrintedTotals others) {
        Set<Total> all = new HashSet<>(totals);
        all.addAll(others.totals);
        return new PrintedTotals(all);
    }

    private static boolean isTotal(ItemRow entry) {
        return !entry.amounts().isEmpty()
                && entry.code().isEmpty()
                && entry.counterpartName().isEmpty()
                && NAME.matcher(entry.name()).matches();
    }
}
