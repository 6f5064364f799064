package org.yusuan.dataset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of many, and how many there were. */
final class LimitedRows {
    private final int limit;
    private final List<List<@Nullable Object>> kept = new ArrayList<>();
    private long total;

    LimitedRows(int limit) {
        this.limit = limit;
    }

    void add(List<? extends @Nullable Object> row) {
        if (total++ < limit) {
            kept.add(new ArrayList<>(row));
        }
    }

    PageTable table(String name, List<String> columns) {
        return new PageTable(name, columns, kept, total);
    }
}
