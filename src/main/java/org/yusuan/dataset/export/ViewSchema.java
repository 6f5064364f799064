package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;

/** The CSV of a view of the comparison; a row is its texts. */
final class ViewSchema {
    private ViewSchema() {}

    static CsvSchema<List<String>> of(CompareView view) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (ViewColumn column : view.columns()) {
            int index = columns.size();
            columns.add(Column.of(type(column.type()), column.name(), column.description(), row -> row.get(index)));
        }
        return new CsvSchema<>(view.table(), view.description(), columns, List.of(), List.of());
    }

    private static Column.Type type(ViewColumn.Type type) {
        return switch (type) {
            case TEXT -> Column.Type.STRING;
            case INTEGER -> Column.Type.INTEGER;
            case YEAR -> Column.Type.YEAR;
            case BOOLEAN -> Column.Type.BOOLEAN;
            case AMOUNT, SHARE -> Column.Type.NUMBER;
        };
    }
}
