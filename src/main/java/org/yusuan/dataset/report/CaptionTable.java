package org.yusuan.dataset.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.StandardTable;

/** The Chinese names of the tables, by key. */
final class CaptionTable {
    private CaptionTable() {}

    static PageTable table() {
        return PageTable.whole(
                "captions",
                List.of("table_key", "caption"),
                Arrays.stream(StandardTable.values()).map(CaptionTable::row).toList());
    }

    private static List<@Nullable Object> row(StandardTable table) {
        return List.of(table.key().value(), table.caption());
    }
}
