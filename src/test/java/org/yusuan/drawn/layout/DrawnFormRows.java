package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yusuan.drawn.layout.FormText.Indicator;
import org.yusuan.drawn.table.DrawnCell;

/** Rows of forms: labels, values, and the indicators under their merged labels. */
final class DrawnFormRows {
    private final List<List<DrawnCell>> rows = new ArrayList<>();

    DrawnFormRows row(DrawnCell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A label over {@code labelColumns} and a value over {@code valueColumns}. */
    DrawnFormRows line(String label, int labelColumns, String value, int valueColumns) {
        return row(label(label).spanning(labelColumns), text(value).spanning(valueColumns));
    }

    /**
     * The indicators below {@code 一级指标 二级指标 …}; their levels are merged over the rows they share.
     *
     * @param label the merged label left of all of them
     * @param headings over the columns
     * @param cells what a row says after its two levels
     */
    DrawnFormRows indicators(
            String label,
            List<DrawnCell> headings,
            List<Indicator> indicators,
            Function<Indicator, List<DrawnCell>> cells) {
        List<DrawnCell> head = new ArrayList<>(List.of(label(label).spanningRows(indicators.size() + 1)));
        head.addAll(headings);
        rows.add(head);
        for (int i = 0; i < indicators.size(); i++) {
            List<DrawnCell> row = new ArrayList<>();
            merged(indicators, i, Indicator::level1, row);
            merged(indicators, i, Indicator::level2, row);
            row.addAll(cells.apply(indicators.get(i)));
            rows.add(row);
        }
        return this;
    }

    List<List<DrawnCell>> rows() {
        return rows;
    }

    /** The level's label, on the first of the rows that share it. */
    private static void merged(
            List<Indicator> indicators, int at, Function<Indicator, String> level, List<DrawnCell> row) {
        String name = level.apply(indicators.get(at));
        if (at == 0 || !level.apply(indicators.get(at - 1)).equals(name)) {
            int end = at;
            while (end < indicators.size() && level.apply(indicators.get(end)).equals(name)) {
                end++;
            }
            row.add(label(name).spanningRows(end - at));
        }
    }
}
