package org.yusuan.dataset.store;

import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of a document in one table differ between two extractions.
 *
 * @param table key of the table ({@code t05}), or {@code document}, {@code placed_table}, {@code performance_form},
 *     {@code indicator}, {@code finding}, {@code raw_cell}
 * @param added rows that are new
 * @param removed rows that are gone
 * @param changed rows of the same key with other values
 * @param moved rows with the same values at another place on the page or in the table
 * @param examples the first of them, without moved ones
 */
public record TableChange(String table, int added, int removed, int changed, int moved, List<String> examples) {
    /** Enough to see what kind of change it is; the rows themselves are in the export. */
    static final int EXAMPLES = 5;

    public TableChange {
        examples = List.copyOf(examples);
    }

    /** Adds up two changes. */
    public TableChange and(TableChange more) {
        List<String> first = new ArrayList<>(examples);
        first.addAll(more.examples);
        return new TableChange(
                table,
                added + more.added,
                removed + more.removed,
                changed + more.changed,
                moved + more.moved,
                first.subList(0, Math.min(EXAMPLES, first.size())));
    }
}
