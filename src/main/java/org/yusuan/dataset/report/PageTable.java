package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for the scripts of the page.
 *
 * @param name the name by which the scripts find it
 * @param columns names of the columns
 * @param rows texts, whole numbers or null, in the order of the columns. Amounts are texts, because numbers in JavaScript
 *     are not exact
 * @param total how many rows there are in all; the page has fewer if a limit cut them off
 */
record PageTable(String name, List<String> columns, List<List<@Nullable Object>> rows, long total) {

    /** A table with all its rows. */
    static PageTable whole(String name, List<String> columns, List<List<@Nullable Object>> rows) {
        return new PageTable(name, columns, rows, rows.size());
    }

    /** Keeps the first rows, and counts all. */
    static final class Builder {
        private final int limit;
        private final List<List<@Nullable Object>> kept = new ArrayList<>();
        private long total;

        Builder(int limit) {
            this.limit = limit;
        }

        void add(List<? extends @Nullable Object> row) {
            if (total++ < limit) {
                kept.add(new ArrayList<>(row));
            }
        }

        PageTable table(String name, List<String> columns) {
            return new PageTable(name, columns, kept, total);
        }
    }
}
