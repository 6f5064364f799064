package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.PageBox;

/**
 * Finds the parts of ruled tables on a page, puts every upright character inside them into its cell, and the others
 * into lines.
 */
public final class PageLayouts {
    /** Fewest cells of a table; a frame around a paragraph has one. */
    private static final int FEWEST_CELLS = 2;

    /** Narrowest table in points; strokes of characters that are drawn as areas touch like cells. */
    private static final double NARROWEST_TABLE = 90;

    private PageLayouts() {}

    /**
     * Returns the layout of a page.
     *
     * @param page its content; characters that are not upright (watermarks, stamps) are in neither cells nor lines
     */
    public static PageLayout of(PageContent page) {
        RuledPage ruled = ruled(page);
        return ruled.layout(List.of(), ruled.outside());
    }

    /** Returns the parts of ruled tables, and the characters outside them. */
    static RuledPage ruled(PageContent page) {
        return ruled(page, tilings(page));
    }

    /** Returns the same without {@link BoxedHeader boxed headers}, whose characters count as outside. */
    static RuledPage ruled(PageContent page, TableHints hints) {
        List<Tiling> tilings = tilings(page);
        RuledPage ruled = ruled(page, tilings);
        BoxedHeader boxed = new BoxedHeader(hints);
        List<Tiling> kept = IntStream.range(0, tilings.size())
                .filter(i -> !boxed.is(ruled.grids().get(i), ruled.outside()))
                .mapToObj(tilings::get)
                .toList();
        return kept.size() == tilings.size() ? ruled : ruled(page, kept);
    }

    private static List<Tiling> tilings(PageContent page) {
        return LatticeIslands.of(page.cells()).stream()
                .map(cells -> Tiling.of(StackedRowSplitter.cut(cells, page.glyphs())))
                .filter(t -> t.slots().size() >= FEWEST_CELLS && t.box().width() >= NARROWEST_TABLE)
                .toList();
    }

    private static RuledPage ruled(PageContent page, List<Tiling> tilings) {
        GlyphAssignment assignment = GlyphAssignment.of(
                tilings, page.glyphs().stream().filter(Glyph::upright).toList());
        List<PageGrid> grids = new ArrayList<>();
        for (int i = 0; i < tilings.size(); i++) {
            grids.add(grid(page, tilings.get(i), assignment.in(i)));
        }
        return new RuledPage(page.number(), page.width(), page.height(), 0, page.width(), grids, assignment.outside());
    }

    private static PageGrid grid(PageContent page, Tiling tiling, List<List<Glyph>> glyphs) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < tiling.slots().size(); i++) {
            cells.add(cell(page, tiling.slots().get(i), glyphs.get(i)));
        }
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new PageGrid(page.number(), tiling.box(), tiling.columnEdges(), tiling.rows(), cells);
    }

    private static GridCell cell(PageContent page, Tiling.Slot slot, List<Glyph> glyphs) {
        CellText text = CellText.of(glyphs, slot.box());
        return new GridCell(
                slot.row(),
                slot.column(),
                slot.rowSpan(),
                slot.columnSpan(),
                text.printed(),
                text.lineIsFull(),
                new PageBox(page.number(), slot.box()),
                page.methodOf(glyphs),
                text.confidence());
    }

    /**
     * A page whose ruled tables were found.
     *
     * @param number 1-based
     * @param width of the displayed page, in points
     * @param height of the displayed page, in points
     * @param left where it begins on its sheet, in points: 0, but for the right one of two pages on one sheet
     * @param right where it ends on its sheet, in points
     * @param grids parts of ruled tables
     * @param outside the upright characters outside them
     */
    record RuledPage(
            int number,
            double width,
            double height,
            double left,
            double right,
            List<PageGrid> grids,
            List<Glyph> outside) {

        RuledPage {
            grids = List.copyOf(grids);
            outside = List.copyOf(outside);
        }

        /** Returns the same as a page that begins and ends there on its sheet. */
        RuledPage on(double pageLeft, double pageRight) {
            List<PageGrid> moved = grids.stream().map(g -> g.on(pageLeft)).toList();
            return new RuledPage(number, width, height, pageLeft, pageRight, moved, outside);
        }

        /** Whether a part of a table is on this page. */
        boolean holds(PageGrid grid) {
            return grid.page() == number
                    && grid.box().centerX() >= left
                    && grid.box().centerX() <= right;
        }

        /**
         * Returns the page's layout.
         *
         * @param more parts of tables found by alignment
         * @param text the characters outside all tables
         */
        PageLayout layout(List<PageGrid> more, List<Glyph> text) {
            List<PageGrid> all = new ArrayList<>(grids);
            all.addAll(more);
            all.sort(Comparator.comparingDouble(g -> g.box().y0()));
            List<ContextLine> lines = PageColumns.separated(Lines.of(text), all).stream()
                    .map(l -> new ContextLine(l.text(), largest(l), new PageBox(number, l.box())))
                    .filter(l -> !l.compact().isEmpty())
                    .toList();
            return new PageLayout(number, width, height, all, lines);
        }

        private static double largest(Line line) {
            return line.glyphs().stream().mapToDouble(Glyph::fontSize).max().orElse(0);
        }
    }
}
