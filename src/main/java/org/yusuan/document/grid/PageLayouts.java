package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

/** Finds the parts of tables on a page, puts every upright character into its cell, and the others into lines. */
public final class PageLayouts {
    /** A frame round a paragraph is no table. */
    private static final int FEWEST_CELLS = 2;

    /** Narrower than a column of print, points: the strokes of characters that are drawn as areas touch like cells. */
    private static final double NARROWEST_TABLE = 90;

    /** A line wraps when the next character would not fit between the paddings of its cell: both together, in points. */
    private static final double CELL_PADDINGS = 10;

    private PageLayouts() {}

    /**
     * The layout of a page.
     *
     * @param page its content; rotated characters (watermarks, stamps) enter neither cells nor lines
     */
    public static PageLayout of(PageContent page) {
        RuledPage ruled = ruled(page);
        return ruled.layout(List.of(), ruled.outside());
    }

    /** The parts of tables that ruled cells show, and the characters outside them. */
    static RuledPage ruled(PageContent page) {
        return ruled(page, tilings(page));
    }

    /** The same without {@link BoxedHeader headers} whose tables have no rulings: their characters stand outside. */
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
        GlyphAssignment dealt = GlyphAssignment.of(
                tilings, page.glyphs().stream().filter(Glyph::upright).toList());
        List<PageGrid> grids = new ArrayList<>();
        for (int i = 0; i < tilings.size(); i++) {
            grids.add(grid(page, tilings.get(i), dealt.in(i)));
        }
        return new RuledPage(page.number(), page.width(), page.height(), grids, dealt.outside());
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
        List<Line> lines = Lines.of(glyphs);
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        return new GridCell(
                slot.row(),
                slot.column(),
                slot.rowSpan(),
                slot.columnSpan(),
                text,
                !lines.isEmpty() && isFull(lines.get(lines.size() - 1), slot.box()),
                new PageBox(page.number(), slot.box()),
                page.methodOf(glyphs),
                Certainty.of(glyphs));
    }

    static boolean isFull(Line line, Box cell) {
        double size = line.glyphs().get(line.glyphs().size() - 1).fontSize();
        return cell.width() - line.box().width() < size + CELL_PADDINGS;
    }
}
