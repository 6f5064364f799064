package org.yusuan.drawn.table;

import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.canvas.Typeface;

/**
 * How tables are set.
 *
 * @param title style of titles
 * @param cell style of cells; its alignment is the cell's own
 * @param rulings kind of lines
 * @param padding points between a cell's edge and its text
 * @param repeatedHeader whether every page of a table repeats the header
 * @param cutRows whether a page break may run through a row with several lines
 */
public record TableLook(
        TextStyle title,
        TextStyle cell,
        DrawnRulings rulings,
        double padding,
        boolean repeatedHeader,
        boolean cutRows) {

    /** Returns the plainest look that publishers use. */
    public static TableLook plain() {
        return new TableLook(
                TextStyle.of(Typeface.HEI, 16).centered(),
                TextStyle.of(Typeface.SONG, 9),
                DrawnRulings.STROKED,
                2.5,
                false,
                false);
    }

    public TableLook ruled(DrawnRulings as) {
        return new TableLook(title, cell, as, padding, repeatedHeader, cutRows);
    }

    public TableLook set(TextStyle cells) {
        return new TableLook(title, cells, rulings, padding, repeatedHeader, cutRows);
    }

    public TableLook titled(TextStyle titles) {
        return new TableLook(titles, cell, rulings, padding, repeatedHeader, cutRows);
    }

    public TableLook repeatingHeader() {
        return new TableLook(title, cell, rulings, padding, true, cutRows);
    }

    public TableLook cuttingRows() {
        return new TableLook(title, cell, rulings, padding, repeatedHeader, true);
    }

    public TableLook padded(double points) {
        return new TableLook(title, cell, rulings, points, repeatedHeader, cutRows);
    }
}
