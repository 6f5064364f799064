package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/**
 * Recognises a header whose table has no other rulings: the figures are below the boxes, not in them. Such a table is
 * read as a table without rulings.
 */
final class BoxedHeader {
    /** Most rows of such a header. */
    private static final int DEEPEST = 5;
    /** Fewest cells that must be known headers. */
    private static final int FEWEST = 3;

    /** Largest distance of the body's first row below its header, in points. */
    private static final double NEAR = 40;

    private final TableHints hints;

    BoxedHeader(TableHints hints) {
        this.hints = hints;
    }

    /**
     * Whether these cells are such a header.
     *
     * @param outside the characters of the page that are in no cell
     */
    boolean is(PageGrid grid, List<Glyph> outside) {
        return grid.rows() <= DEEPEST && isHeader(grid) && hasFiguresBelow(grid.box(), outside);
    }

    private boolean isHeader(PageGrid grid) {
        List<String> texts = grid.cells().stream()
                .map(GridCell::compact)
                .filter(text -> !text.isEmpty())
                .toList();
        long known = texts.stream().filter(hints::isHeader).count();
        return known >= FEWEST && 2 * known >= texts.size() && texts.stream().noneMatch(PrintedRow::isAmount);
    }

    private static boolean hasFiguresBelow(Box box, List<Glyph> outside) {
        List<Glyph> below = outside.stream()
                .filter(g -> g.box().centerY() > box.y1()
                        && g.box().centerY() < box.y1() + NEAR
                        && g.box().centerX() > box.x0()
                        && g.box().centerX() < box.x1())
                .toList();
        return !below.isEmpty() && Word.linesOf(below).get(0).stream().anyMatch(Word::isAmount);
    }
}
