package org.yusuan.drawn;

import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.table.DrawnFlow;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.drawn.table.TablePainter;

/** A piece of a document, drawn where the piece before it ends. */
@FunctionalInterface
public interface Section {

    void drawOn(DrawnFlow flow);

    static Section table(DrawnTable table, TableLook look) {
        return flow -> new TablePainter(flow, look).paint(table);
    }

    static Section newPage() {
        return DrawnFlow::breakPage;
    }

    /** What follows stands on pages of that format. */
    static Section turn(PageFormat format) {
        return flow -> flow.turn(format);
    }

    /** Goes down the page until that many points are left: what follows is cut by the page break where a test wants it. */
    static Section leaving(double points) {
        return flow -> {
            flow.page();
            flow.down(flow.room() - points);
        };
    }
}
