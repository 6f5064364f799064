package org.yusuan.document.office;

import java.util.List;

/**
 * A row of a {@code .docx}.
 *
 * @param before columns of the grid that it leaves out at the left
 * @param after columns that it leaves out at the right
 * @param widthBefore width of those at the left, in twentieths of a point
 * @param cells from left to right
 * @param page on which it begins
 */
record WordRow(int before, int after, int widthBefore, List<WordCell> cells, int page) {
    private static final int MOST = 500;

    WordRow {
        cells = List.copyOf(cells);
    }

    static WordRow of(XmlElement properties, List<WordCell> cells, int page) {
        return new WordRow(
                Math.min(MOST, Math.max(0, properties.number("gridBefore", 0))),
                Math.min(MOST, Math.max(0, properties.number("gridAfter", 0))),
                WordCell.width(properties, "wBefore"),
                cells,
                page);
    }

    /** Columns of the grid that it takes. */
    int columns() {
        return before + after + cells.stream().mapToInt(WordCell::span).sum();
    }

    boolean tellsWidths() {
        return cells.stream().allMatch(c -> c.width() > 0) && (before == 0 || widthBefore > 0);
    }
}
