package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the page's scripts get it.
 *
 * @param name by which the scripts ask for it
 * @param columns names of the columns
 * @param rows texts, whole numbers or null, in the order of the columns; amounts are texts, for a script's numbers are
 *     not exact
 * @param total how many rows there are; more than the page holds if a limit cut them
 */
record PageTable(String name, List<String> columns, List<List<@Nullable Object>> rows, long total) {

    /** A table that is whole. */
    static PageTable whole(String name, List<String> columns, List<List<@Nullable Object>> rows) {
        return new PageTable(name, columns, rows, rows.size());
    }

    /** The first rows of many, and how many there were. */
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
