package org.yusuan.document.grid;

import java.math.BigDecimal;
import org.yusuan.model.Compact;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/**
 * A cell of a grid; a merged cell is one cell.
 *
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text the printed text, lines separated by {@code \n}; empty if nothing is printed
 * @param lineIsFull whether the last line reaches the right edge, so that the text may continue elsewhere
 * @param where its page and box
 * @param method how the text was read
 * @param confidence 0..1, 1 for text
 */
public record GridCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        String text,
        boolean lineIsFull,
        PageBox where,
        Method method,
        BigDecimal confidence) {

    /** Returns the printed text without white space and line breaks. */
    public String compact() {
        return Compact.of(text);
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return compact().isEmpty();
    }

    /** Whether the cell covers this row and column. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
    }

    GridCell at(int newRow, int newColumn, int newColumnSpan) {
        return new GridCell(newRow, newColumn, rowSpan, newColumnSpan, text, lineIsFull, where, method, confidence);
    }

    GridCell withText(String newText) {
        return new GridCell(row, column, rowSpan, columnSpan, newText, lineIsFull, where, method, confidence);
    }

    /**
     * This cell with the text of the part that stands on the next page. It is as doubtful as the more doubtful of the two:
     * recognised if either part was, with the lower confidence.
     */
    GridCell joined(GridCell next) {
        String both = text.isBlank() ? next.text : next.text.isBlank() ? text : text + "\n" + next.text;
        boolean here = !text.isBlank() || next.text.isBlank();
        return new GridCell(
                row,
                column,
                rowSpan,
                columnSpan,
                both,
                next.lineIsFull,
                here ? where : next.where,
                method == Method.OCR ? method : next.method,
                confidence.min(next.confidence));
    }
}
