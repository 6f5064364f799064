package org.yusuan.dataset.store;

import java.util.stream.Collectors;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.TableKey;

/** Placed tables in the database; which rule placed them is for a person who looks into it. */
final class PlacedTablePart {
    static final PartTable<PlacedTable> TABLE = PartTable.of(PlacedTable.class, "placed_table")
            .with("table_keys", PlacedTablePart::keys)
            .with("title", PlacedTable::title)
            .with("placed_by", PlacedTable::rule)
            .with("pages", table -> Columns.joined(table.pages()))
            .with("unit_printed", PlacedTable::unitPrinted)
            .with("row_count", PlacedTable::rows)
            .with("fact_count", PlacedTable::facts);

    private PlacedTablePart() {}

    private static String keys(PlacedTable table) {
        return table.keys().stream().map(TableKey::value).collect(Collectors.joining(";"));
    }
}
