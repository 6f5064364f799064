package org.yusuan.drawn.canvas;

import java.awt.Color;
import java.util.List;
import org.yusuan.model.Box;

/** How a table's lines are drawn; every kind occurs in real disclosures. */
public enum DrawnRulings {
    /** One stroke for every edge (Excel). */
    STROKED {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    /** Edges are filled rectangles of half a point (Word, WPS). */
    THIN_RECTANGLES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.fill(thick(e), Color.BLACK));
        }
    },
    /** Each cell has a rectangle of its own, slightly inside, so that inner lines are double (OnlyOffice). */
    CELL_RECTANGLES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            cells.forEach(c ->
                    page.outline(new Box(c.x0() + INSET, c.y0() + INSET, c.x1() - INSET, c.y1() - INSET), THICKNESS));
        }
    },
    DASHED {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS, 3, 2));
        }
    },
    /** The outermost vertical lines are missing. */
    OPEN_SIDES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).withoutSides().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    HORIZONTAL_ONLY {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).horizontal().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    NONE {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            // A table that is recognised by its spacing only.
        }
    };

    private static final double THICKNESS = 0.5;
    private static final double INSET = 0.4;

    /** Draws the lines of cells that tile the table. */
    public abstract void draw(PageCanvas page, List<Box> cells);

    private static Box thick(Box edge) {
        double half = THICKNESS / 2;
        return new Box(edge.x0() - half, edge.y0() - half, edge.x1() + half, edge.y1() + half);
    }
}
