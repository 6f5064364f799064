package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yusuan.model.Finding;
import org.yusuan.model.RawCell;

/** What came out of one placed table so far: its rows, the findings, and the cells that became nothing else. */
final class TableReading {
    private final List<ItemRow> itemRows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RawCell> rawCells = new ArrayList<>();
    private int rows;

    void add(ItemRow row) {
        itemRows.add(row);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(RawCell cell) {
        rawCells.add(cell);
    }

    /** Counts a body row with something printed in it and gives its line number. */
    int nextLine() {
        return ++rows;
    }

    /** Number of body rows with something printed in them. */
    int rows() {
        return rows;
    }

    /** One for each item of a body row and side, from top to bottom. */
    List<ItemRow> itemRows() {
        return itemRows;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RawCell> rawCells() {
        return rawCells;
    }

    /**
     * Names the total rows that print no name: the first or last row of the table, or a side whose other side says 合计
     * (docs/contract.md, facts.csv).
     */
    void nameTotals() {
        Set<Integer> totals = itemRows.stream()
                .filter(r -> ItemRow.TOTAL.equals(r.name()))
                .map(ItemRow::lineNo)
                .collect(Collectors.toCollection(TreeSet::new));
        itemRows.stream().mapToInt(ItemRow::lineNo).min().ifPresent(totals::add);
        itemRows.stream().mapToInt(ItemRow::lineNo).max().ifPresent(totals::add);
        itemRows.replaceAll(r -> r.isNameless() && totals.contains(r.lineNo()) ? r.asTotal() : r);
    }
}
