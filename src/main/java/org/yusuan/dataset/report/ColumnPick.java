package org.yusuan.dataset.report;

import java.util.List;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;

/**
 * Some columns of a view.
 *
 * @param names of the columns
 * @param places their places in a row of the view
 */
record ColumnPick(List<String> names, List<Integer> places) {

    /** @throws IllegalArgumentException if the view has no such column */
    static ColumnPick of(CompareView view, List<String> names) {
        List<String> all = view.columns().stream().map(ViewColumn::name).toList();
        return new ColumnPick(
                names, names.stream().map(name -> place(view, all, name)).toList());
    }

    /** The values of the picked columns, in the order of the names. */
    List<String> of(List<String> row) {
        return places.stream().map(row::get).toList();
    }

    private static int place(CompareView view, List<String> all, String name) {
        int place = all.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("The view %s has no column '%s'".formatted(view.table(), name));
        }
        return place;
    }
}
