package org.yusuan.dataset.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares two extractions of a document row by row. Rows of the same key are paired in their order. */
final class RowDiff {
    private final SortedMap<String, Counts> tables = new TreeMap<>();

    private RowDiff() {}

    /** Lists the tables that differ, sorted by name. */
    static List<TableChange> between(List<StoredRows.Row> before, List<StoredRows.Row> after) {
        RowDiff diff = new RowDiff();
        Map<Key, List<StoredRows.Row>> old = byKey(before);
        byKey(after).forEach((key, rows) -> {
            List<StoredRows.Row> others = old.remove(key);
            diff.compare(others == null ? List.of() : others, rows);
        });
        old.values().forEach(rows -> diff.compare(rows, List.of()));
        return diff.tables.entrySet().stream()
                .map(table -> table.getValue().change(table.getKey()))
                .toList();
    }

    private void compare(List<StoredRows.Row> before, List<StoredRows.Row> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            comparePair(before.get(i), after.get(i));
        }
        after.subList(pairs, after.size()).forEach(row -> counts(row).add(row));
        before.subList(pairs, before.size()).forEach(row -> counts(row).remove(row));
    }

    private void comparePair(StoredRows.Row before, StoredRows.Row after) {
        if (!before.content().equals(after.content())) {
            counts(before).change(before, after);
        } else if (!before.place().equals(after.place())) {
            counts(before).moved++;
        }
    }

    private Counts counts(StoredRows.Row row) {
        return tables.computeIfAbsent(row.table(), table -> new Counts());
    }

    private static Map<Key, List<StoredRows.Row>> byKey(List<StoredRows.Row> rows) {
        Map<Key, List<StoredRows.Row>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(new Key(row.table(), row.key()), key -> new ArrayList<>())
                .add(row));
        return byKey;
    }

    private record Key(String table, String key) {}

    private static final class Counts {
        private final List<String> examples = new ArrayList<>();
        private int added;
        private int removed;
        private int changed;
        private int moved;

        void add(StoredRows.Row row) {
            added++;
            addExample("+ " + row.described());
        }

        void remove(StoredRows.Row row) {
            removed++;
            addExample("- " + row.described());
        }

        void change(StoredRows.Row before, StoredRows.Row after) {
            changed++;
            addExample("~ " + (before.key() + ": " + before.changesTo(after)).strip());
        }

        TableChange change(String table) {
            return new TableChange(table, added, removed, changed, moved, examples);
        }

        private void addExample(String line) {
            if (examples.size() < TableChange.EXAMPLES) {
                examples.add(line);
            }
        }
    }
}
