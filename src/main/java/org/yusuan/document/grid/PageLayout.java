package org.yusuan.document.grid;

import java.util.List;

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
}
