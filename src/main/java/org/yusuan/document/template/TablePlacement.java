package org.yusuan.document.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.Grid;

/**
 * A grid placed as a table of a template.
 *
 * @param grid the table
 * @param frame what frames it
 * @param table its description
 * @param header its header
 * @param columns what its columns are
 * @param title the line that names it; null where it was placed by its columns alone
 * @param score of its columns and its title together; see {@link MatchingWeights}
 */
record TablePlacement(
        Grid grid,
        TableFrame frame,
        TableSpec table,
        HeaderTree header,
        List<ColumnAssignment> columns,
        TitleLexicon.@Nullable Match title,
        int score) {

    TablePlacement {
        columns = List.copyOf(columns);
    }

    /** Whether each column with a header is known. */
    boolean explainsAll() {
        return columns.stream().allMatch(c -> c.isPlaced() || c.path().isBlank());
    }

    /** Whether the other placement explains all columns of the same table, and this one does not. */
    boolean knowsLessThan(TablePlacement other) {
        return table.key().equals(other.table.key()) && !explainsAll() && other.explainsAll();
    }

    /** Which rule matched, in words: the table, its title and how many columns are placed. */
    String rule() {
        String by = title == null
                ? "by its columns alone"
                : "title '" + title.title().text() + "'";
        long placed = columns.stream().filter(ColumnAssignment::isPlaced).count();
        return table.key() + ": " + by + ", " + placed + " of " + columns.size() + " columns";
    }
}
