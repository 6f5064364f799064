package org.yusuan.dataset.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.model.TableKey;

/**
 * The tables that each layout prints, and thus those expected of a document.
 *
 * @param tables keys of tables, by the name of the template
 */
public record ExpectedTables(SortedMap<String, List<TableKey>> tables) {
    public ExpectedTables {
        tables = new TreeMap<>(tables);
    }
}
