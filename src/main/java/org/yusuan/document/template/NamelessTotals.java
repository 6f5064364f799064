package org.yusuan.document.template;

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

    static List<ItemRow> named(List<ItemRow> entries) {
        Set<Integer> totals = entries.stream()
                .filter(e -> ItemRow.TOTAL.equals(e.name()))
                .map(ItemRow::lineNo)
                .collect(Collectors.toCollection(TreeSet::new));
        int first = entries.stream().mapToInt(ItemRow::lineNo).min().orElse(0);
        int last = entries.stream().mapToInt(ItemRow::lineNo).max().orElse(0);
        return entries.stream()
                .map(e -> e.isNameless() && (totals.contains(e.lineNo()) || e.lineNo() == first || e.lineNo() == last)
                        ? e.asTotal()
                        : e)
                .toList();
    }
}
