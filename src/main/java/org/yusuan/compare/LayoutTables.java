package org.yusuan.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.model.TableKey;

/**
 * The tables that each layout prints: what is expected of a document.
 *
 * @param tables by the name of the template
 */
public record LayoutTables(SortedMap<String, List<TableKey>> tables) {
    public LayoutTables {
        tables = new TreeMap<>(tables);
    }
}
