package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A cell in its row and column, both 0-based. */
record PlacedCell(int row, int column, DrawnCell cell) {

    /** Places each row's cells in the columns that no merged cell from above covers. */
    static List<PlacedCell> place(List<List<DrawnCell>> rows) {
        List<PlacedCell> placed = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (DrawnCell cell : rows.get(row)) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                PlacedCell here = new PlacedCell(row, column, cell);
                here.take(taken);
                placed.add(here);
            }
        }
        return placed;
    }

    int endRow() {
        return row + cell.rowSpan();
    }

    int endColumn() {
        return column + cell.columnSpan();
    }

    private void take(Set<List<Integer>> taken) {
        for (int r = row; r < endRow(); r++) {
            for (int c = column; c < endColumn(); c++) {
                taken.add(List.of(r, c));
            }
        }
    }
}
