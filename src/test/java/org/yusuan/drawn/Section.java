package org.yusuan.drawn;

import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.DrawnFlow;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.drawn.table.TablePainter;

/** A section of a document, drawn where the previous section ends. */
@FunctionalInterface
public interface Section {

    void drawOn(DrawnFlow flow);

    static Section table(DrawnTable table, TableLook look) {
        return flow -> new TablePainter(flow, look).paint(table);
    }

    static Section newPage() {
        return DrawnFlow::breakPage;
    }

    /** Continues on pages of that format. */
    static Section turn(PageFormat format) {
        return flow -> flow.turn(format);
    }

    /** Skips down the page until that many points are left, so that a page break cuts what follows. */
    static Section leaving(double points) {
        return flow -> {
            flow.page();
            flow.down(flow.room() - points);
        };
    }
}
