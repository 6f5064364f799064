package org.yusuan.dataset.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the rows of a document, or of two editions. Rows of the same item are paired in their order. */
final class RowPairing {
    private RowPairing() {}

    /**
     * Tells what differs.
     *
     * @param gone what became of rows that are no longer there
     */
    static void tell(List<FactRow> before, List<FactRow> after, Change gone, ChangeFile file) {
        Map<List<String>, Deque<FactRow>> old = new LinkedHashMap<>();
        before.forEach(row ->
                old.computeIfAbsent(row.item(), item -> new ArrayDeque<>()).add(row));
        for (FactRow row : after) {
            Deque<FactRow> same = old.get(row.item());
            FactRow was = same == null ? null : same.poll();
            if (was == null) {
                file.tell(Change.ADDED, null, row);
            } else if (!was.amount().equals(row.amount())) {
                file.tell(Change.CHANGED, was, row);
            }
        }
        old.values().forEach(rows -> rows.forEach(row -> file.tell(gone, row, null)));
    }
}
