package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.ColumnNumbers;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/**
 * The rows of a table's body that are read, in order. Blank rows, column numbers, repeated headers and notes (注：…) inside the
 * rulings are left out.
 *
 * @param rows 0-based rows of the grid; the place in the list plus one is the line number
 * @param notes rows that hold a note
 * @param skipped blank rows, column numbers and repeated headers
 */
record BodyRows(List<Integer> rows, List<Integer> notes, List<Integer> skipped) {
    private static final Pattern NOTE = Pattern.compile("([(（]?(备?注|说明|附注)[)）]?[：:\\d].*|.*(本表(无数据|为空)|空表).*)");

    static BodyRows of(Grid grid, CellIndex index, HeaderTree header) {
        Set<List<String>> headerRows = new HashSet<>();
        for (int row = header.firstRow(); row < header.firstBodyRow(); row++) {
            headerRows.add(texts(grid, index, row));
        }
        BodyRows body = new BodyRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int row = header.firstBodyRow(); row < grid.rows(); row++) {
            List<String> texts = texts(grid, index, row);
            if (isNote(texts)) {
                body.notes.add(row);
            } else if (isBlank(texts) || ColumnNumbers.areIn(texts) || headerRows.contains(texts)) {
                body.skipped.add(row);
            } else {
                body.rows.add(row);
            }
        }
        return body;
    }

    /** The texts of the cells that begin in a row. */
    private static List<String> texts(Grid grid, CellIndex index, int row) {
        List<String> texts = new ArrayList<>(grid.columns());
        GridCell previous = null;
        for (int column = 0; column < grid.columns(); column++) {
            GridCell cell = index.at(row, column);
            if (cell != previous && cell.row() == row) {
                texts.add(cell.compact());
            }
            previous = cell;
        }
        return texts;
    }

    private static boolean isBlank(List<String> texts) {
        return texts.stream().allMatch(String::isEmpty);
    }

    private static boolean isNote(List<String> texts) {
        List<String> printed = texts.stream().filter(t -> !t.isEmpty()).toList();
        return printed.size() == 1 && NOTE.matcher(printed.get(0)).matches();
    }
}
