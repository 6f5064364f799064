package org.yusuan.dataset.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.model.TableKey;

/**
 * The tables that each layout prints: what is expected of a document.
 *
 * @param tables by the name of the template
 */
public record ExpectedTables(SortedMap<String, List<TableKey>> tables) {
    public ExpectedTables {
        tables = new TreeMap<>(tables);
    }
}
