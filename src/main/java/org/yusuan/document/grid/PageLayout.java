package org.yusuan.document.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.model.PageBox;

/**
 * The layout of a page: the parts of tables, and the lines of text outside them, both from top to bottom.
 *
 * @param page 1-based; in a flowing text the number of the section, whose lines and cells carry their own pages
 * @param width of the displayed page, in points
 * @param height of the displayed page, in points
 * @param margins whether it has margins for running headers and page numbers: a page does, a sheet does not
 * @param grids parts of tables
 * @param lines text outside the tables
 */
public record PageLayout(
        int page, double width, double height, boolean margins, List<PageGrid> grids, List<ContextLine> lines) {

    public PageLayout {
        grids = List.copyOf(grids);
        lines = List.copyOf(lines);
    }

    /** Creates the layout of a page with margins. */
    public PageLayout(int page, double width, double height, List<PageGrid> grids, List<ContextLine> lines) {
        this(page, width, height, true, grids, lines);
    }

    /** Returns the cells of each table, from top to bottom. */
    public List<List<GridCell>> tables() {
        return grids.stream().map(PageGrid::cells).toList();
    }

    /** Whether parts of tables are on it. */
    public boolean hasTables() {
        return !grids.isEmpty();
    }

    /** Returns the page on which it begins, 1-based: in a flowing text that of its first line or cell. */
    public int firstPage() {
        return places().min().orElse(page);
    }

    /** Returns the page on which it ends, 1-based. */
    public int lastPage() {
        return places().max().orElse(page);
    }

    private IntStream places() {
        return IntStream.concat(
                lines.stream().mapToInt(l -> l.where().page()),
                grids.stream().flatMap(g -> g.cells().stream()).mapToInt(c -> c.where()
                        .page()));
    }

    /** Whether this table begins on it. */
    public boolean begins(Grid table) {
        return holds(table.start());
    }

    /** Whether this table ends on it. */
    public boolean ends(Grid table) {
        return holds(table.cells().get(table.cells().size() - 1).where());
    }

    private boolean holds(PageBox place) {
        return grids.stream().flatMap(g -> g.cells().stream()).anyMatch(c -> c.where()
                .equals(place));
    }

    /** Returns what is above this table and its own lines: everything down to the bottom of the part before it. */
    public PageLayout before(Grid table) {
        return part(Double.NEGATIVE_INFINITY, bottomBefore(table));
    }

    /** Returns this table with its own lines, and everything below. */
    public PageLayout from(Grid table) {
        return part(bottomBefore(table), Double.POSITIVE_INFINITY);
    }

    private double bottomBefore(Grid table) {
        double top = table.start().box().y0();
        return grids.stream()
                .mapToDouble(g -> g.box().y1())
                .filter(bottom -> bottom <= top)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private PageLayout part(double from, double to) {
        return new PageLayout(
                page,
                width,
                height,
                margins,
                grids.stream()
                        .filter(g -> g.box().centerY() >= from && g.box().centerY() < to)
                        .toList(),
                lines.stream()
                        .filter(l -> l.where().box().centerY() >= from
                                && l.where().box().centerY() < to)
                        .toList());
    }
}
