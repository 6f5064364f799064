package org.yusuan.document.grid;

import java.util.List;

/**
 * What stands on one page: the parts of tables, and the lines of text outside them, both from top to bottom.
 *
 * @param page 1-based; of a flowing text, the number of the stretch: its lines and cells tell their pages
 * @param width of the displayed page, points
 * @param height of the displayed page, points
 * @param margins whether it has margins in which running headers and page numbers stand: a page has, a sheet has not
 * @param grids parts of tables
 * @param lines text outside the tables
 */
public record PageLayout(
        int page, double width, double height, boolean margins, List<PageGrid> grids, List<ContextLine> lines) {

    public PageLayout {
        grids = List.copyOf(grids);
        lines = List.copyOf(lines);
    }

    /** A page with margins. */
    public PageLayout(int page, double width, double height, List<PageGrid> grids, List<ContextLine> lines) {
        this(page, width, height, true, grids, lines);
    }
}
