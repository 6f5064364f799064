package org.yusuan.dataset.report;

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
}
