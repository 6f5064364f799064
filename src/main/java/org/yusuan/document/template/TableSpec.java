package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yusuan.model.TableKey;

/**
 * A printed table as a template describes it.
 *
 * @param key the table of the dataset it feeds
 * @param titles spellings of its title
 * @param blocks its columns, block by block from left to right
 * @param line line of the template file in which it is described, 1-based
 */
record TableSpec(TableKey key, List<NormalisedText> titles, List<BlockSpec> blocks, int line) {

    TableSpec {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }

    /** Whether a column by itself fits one of the described ones so well: where it does not, no assignment of it will. */
    boolean mayHold(HeaderPath path, int leastScore) {
        for (BlockSpec block : blocks) {
            int under = block.underScore(path, blocks);
            for (ColumnSpec column : block.columns()) {
                int score = column.score(path);
                if (score > 0 && score + under >= leastScore) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All keys it feeds: its own first, then those of items that belong to another table. */
    List<TableKey> keys() {
        Set<TableKey> others = new TreeSet<>();
        for (BlockSpec block : blocks) {
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
