package org.yusuan.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;
import org.yusuan.page.Glyph;
import org.yusuan.page.Line;
import org.yusuan.page.Lines;
import org.yusuan.page.PageContent;

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
        List<Tiling> tilings = LatticeIslands.of(page.cells()).stream()
                .map(cells -> Tiling.of(TallRows.cut(cells, page.glyphs())))
                .filter(t -> t.slots().size() >= FEWEST_CELLS && t.box().width() >= NARROWEST_TABLE)
                .toList();
        List<List<List<Glyph>>> bySlot = new ArrayList<>();
        tilings.forEach(t -> bySlot.add(emptyLists(t.slots().size())));
        List<Glyph> outside = new ArrayList<>();
        page.glyphs().stream().filter(Glyph::upright).forEach(g -> drop(g, tilings, bySlot, outside));
        List<PageGrid> grids = new ArrayList<>();
        for (int i = 0; i < tilings.size(); i++) {
            grids.add(grid(page, tilings.get(i), bySlot.get(i)));
        }
        return new RuledPage(page.number(), page.width(), page.height(), grids, outside);
    }

    private static List<List<Glyph>> emptyLists(int count) {
        List<List<Glyph>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void drop(Glyph glyph, List<Tiling> tilings, List<List<List<Glyph>>> bySlot, List<Glyph> outside) {
        for (int i = 0; i < tilings.size(); i++) {
            int slot = tilings.get(i).slotOf(glyph.box().centerX(), glyph.box().centerY());
            if (slot >= 0) {
                bySlot.get(i).get(slot).add(glyph);
                return;
            }
        }
        outside.add(glyph);
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
