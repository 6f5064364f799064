package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns adjacent rows of the same key into one row with a column for each heading. */
final class Pivot {
    private final int limit;
    private final List<List<String>> keys = new ArrayList<>();
    private final List<Map<String, String>> cells = new ArrayList<>();
    private final SortedSet<String> headings = new TreeSet<>();
    private List<String> current = List.of();
    private long total;

    /**
     * Starts an empty table.
     *
     * @param limit how many rows are kept
     */
    Pivot(int limit) {
        this.limit = limit;
    }

    /** Sets the value of a row under a heading. Rows of the same key must follow each other. */
    void put(List<String> key, String heading, String value) {
        if (!key.equals(current)) {
            current = key;
            begin(key);
        }
        headings.add(heading);
        if (total <= limit) {
            cells.get(cells.size() - 1).put(heading, value);
        }
    }

    /** Makes the table: the key, then a value or an empty text for each heading, sorted by name. */
    PageTable table(String name, List<String> keyColumns) {
        List<String> columns = new ArrayList<>(keyColumns);
        columns.addAll(headings);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            rows.add(row(keys.get(i), cells.get(i)));
        }
        return new PageTable(name, columns, rows, total);
    }

    private void begin(List<String> key) {
        if (total++ < limit) {
            keys.add(key);
            cells.add(new HashMap<>());
        }
    }

    private List<@Nullable Object> row(List<String> key, Map<String, String> values) {
        List<@Nullable Object> row = new ArrayList<>(key);
        headings.forEach(heading -> row.add(values.getOrDefault(heading, "")));
        return row;
    }
}
