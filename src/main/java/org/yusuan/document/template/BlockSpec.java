package org.yusuan.document.template;

import java.util.List;
import org.yusuan.model.Classification;
import org.yusuan.model.Side;

/**
 * Columns that belong together: an item column and its amounts. A table has one block, or several side by side (收入 and
 * 支出; a classification each; two or three column groups).
 *
 * @param side the half of a two-sided table
 * @param classification under which classification the side is printed
 * @param under headers that stand over all its columns; empty if none is demanded
 * @param columns its columns
 * @param repeats whether the group may be printed several times side by side
 */
record BlockSpec(
        Side side,
        Classification classification,
        List<HeaderPattern> under,
        List<ColumnSpec> columns,
        boolean repeats) {

    /** Another block's header stands over the column. */
    private static final int STRANGER = -8;
    /** The block's header stands over the column. */
    private static final int AT_HOME = 3;

    BlockSpec {
        under = List.copyOf(under);
        columns = List.copyOf(columns);
    }

    /** How well a column fits below this block's own header: positive, zero where the header does not tell, or negative. */
    int underScore(HeaderPath path, List<BlockSpec> all) {
        if (isUnder(path)) {
            return AT_HOME;
        }
        boolean elsewhere = all.stream().anyMatch(b -> b != this && b.isUnder(path));
        return elsewhere ? STRANGER : 0;
    }

    private boolean isUnder(HeaderPath path) {
        return under.stream().anyMatch(p -> p.ancestorScore(path) > 0);
    }
}
