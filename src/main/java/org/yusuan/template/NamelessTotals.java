package org.yusuan.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names the total rows that print no name: the first or last row of the table, or a side whose other side says 合计 (contract,
 * facts.csv).
 */
final class NamelessTotals {
    private NamelessTotals() {}

    static List<Entry> named(List<Entry> entries) {
        Set<Integer> totals = entries.stream()
                .filter(e -> Entry.TOTAL.equals(e.name()))
                .map(Entry::lineNo)
                .collect(Collectors.toCollection(TreeSet::new));
        int first = entries.stream().mapToInt(Entry::lineNo).min().orElse(0);
        int last = entries.stream().mapToInt(Entry::lineNo).max().orElse(0);
        return entries.stream()
                .map(e -> e.isNameless() && (totals.contains(e.lineNo()) || e.lineNo() == first || e.lineNo() == last)
                        ? e.asTotal()
                        : e)
                .toList();
    }
}
