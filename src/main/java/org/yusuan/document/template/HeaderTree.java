package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.ColumnNumbers;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/**
 * The header of a grid, read down to one depth: a path of header cells for each column.
 *
 * @param firstRow 0-based row in which it begins; rows before it hold the title or the caption
 * @param depth number of header rows
 * @param paths one for each column
 */
record HeaderTree(int firstRow, int depth, List<HeaderPath> paths) {
    private static final int DEEPEST = 8;
    private static final Pattern NUMBER = Pattern.compile("[-(（]?\\d[\\d,，]*(\\.\\d+)?[)）]?");
    private static final Pattern YEAR_NUMBER = Pattern.compile("(19|20)\\d{2}");

    HeaderTree {
        paths = List.copyOf(paths);
    }

    /** The first row after the header. */
    int firstBodyRow() {
        return firstRow + depth;
    }

    /**
     * Every way to read the header: one tree for each depth at which no cell crosses from header into body and no amount stands
     * in the header, the shallowest first.
     *
     * @param grid the table
     * @param firstRow row in which the header begins
     */
    static List<HeaderTree> candidates(Grid grid, CellIndex index, int firstRow) {
        List<HeaderTree> trees = new ArrayList<>();
        for (int depth = 1; depth <= DEEPEST && firstRow + depth <= grid.rows(); depth++) {
            List<GridCell> lastRow = grid.startingInRow(firstRow + depth - 1);
            List<String> texts = lastRow.stream().map(GridCell::compact).toList();
            if (texts.stream().anyMatch(HeaderTree::isAmount) && !ColumnNumbers.areIn(texts)) {
                break;
            }
            int end = firstRow + depth;
            if (grid.cells().stream().noneMatch(c -> c.row() < end && c.row() + c.rowSpan() > end)) {
                trees.add(new HeaderTree(firstRow, depth, paths(grid, index, firstRow, depth)));
            }
        }
        return trees;
    }

    private static boolean isAmount(String text) {
        return NUMBER.matcher(text).matches() && !YEAR_NUMBER.matcher(text).matches();
    }

    private static List<HeaderPath> paths(Grid grid, CellIndex index, int firstRow, int depth) {
        List<HeaderPath> paths = new ArrayList<>(grid.columns());
        for (int column = 0; column < grid.columns(); column++) {
            List<NormalisedText> words = new ArrayList<>();
            List<String> printed = new ArrayList<>();
            for (int row = firstRow; row < firstRow + depth; row++) {
                GridCell cell = index.at(row, column);
                NormalisedText wording = NormalisedText.of(cell.text());
                if ((cell.row() == row || row == firstRow) && !wording.isEmpty()) {
                    words.add(wording);
                    printed.add(cell.compact());
                }
            }
            paths.add(new HeaderPath(column, words, printed.isEmpty() ? "" : printed.get(printed.size() - 1), printed));
        }
        return Fund.marked(ComparedYears.marked(paths));
    }
}
