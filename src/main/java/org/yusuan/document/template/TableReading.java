package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Finding;
import org.yusuan.model.RawCell;

/** What came out of one placed table so far: entries, doubts, and the cells that became nothing else. */
final class TableReading {
    private final List<ItemRow> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RawCell> rawCells = new ArrayList<>();
    private int rows;

    void add(ItemRow entry) {
        entries.add(entry);
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

    int rows() {
        return rows;
    }

    List<ItemRow> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RawCell> rawCells() {
        return rawCells;
    }

    void replaceEntries(List<ItemRow> better) {
        entries.clear();
        entries.addAll(better);
    }
}
