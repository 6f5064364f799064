package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * A printed table as a template describes it.
 *
 * @param key the table of the dataset that it feeds
 * @param titles spellings of its title
 * @param blocks its columns, block by block from left to right
 * @param line line of the template file in which it is described, 1-based
 * @param codes the classification whose codes its rows have; null where the template does not say
 */
record TableSpec(
        TableKey key,
        List<NormalisedText> titles,
        List<Block> blocks,
        int line,
        @Nullable RowCodes codes) {

    TableSpec {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }

    /**
     * Columns that belong together: a column of items and its amounts. A table has one block, or several side by side (收入 and
     * 支出; one for each classification; two or three groups of columns).
     *
     * @param side the half of a two-sided table
     * @param classification under which classification the side is printed
     * @param under headers that stand over all its columns; empty if none is demanded
     * @param columns its columns
     * @param repeats whether the group may be printed several times side by side
     */
    record Block(
            Side side,
            Classification classification,
            List<HeaderPattern> under,
            List<ColumnSpec> columns,
            boolean repeats) {

        Block {
            under = List.copyOf(under);
            columns = List.copyOf(columns);
        }
    }

    TableSpec(TableKey key, List<NormalisedText> titles, List<Block> blocks, int line) {
        this(key, titles, blocks, line, null);
    }

    /** Whether it is known by its title alone: no figure of it is read, and its cells are kept in the raw cells. */
    boolean isKept() {
        return blocks.isEmpty();
    }

    /** All keys it feeds: its own first, then those of items that belong to another table. */
    List<TableKey> keys() {
        Set<TableKey> others = new TreeSet<>();
        for (Block block : blocks) {
            for (ColumnSpec column : block.columns()) {
                if (column.item() != null && column.item().table() != null) {
                    others.add(column.item().table());
                }
            }
        }
        others.remove(key);
        List<TableKey> keys = new ArrayList<>();
        keys.add(key);
        keys.addAll(others);
        return keys;
    }
}
