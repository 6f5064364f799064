package org.yusuan.document.form;

import java.util.List;
import java.util.TreeSet;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.FormType;

/**
 * A performance form as printed, over as many grids and pages as it runs.
 *
 * @param type overall, project or special fund
 * @param title as printed, without table number and year line; empty if none
 * @param parts at least one
 */
public record FormSheet(FormType type, String title, List<Part> parts) {

    public FormSheet {
        parts = List.copyOf(parts);
    }

    /**
     * Rows of a grid that belong to one form.
     *
     * @param grid the grid
     * @param fromRow 0-based first row
     * @param toRow 0-based row after the last
     */
    public record Part(Grid grid, int fromRow, int toRow) {
        /** The cells that begin in these rows. */
        List<GridCell> cells() {
            return grid.cells().stream()
                    .filter(c -> c.row() >= fromRow && c.row() < toRow)
                    .toList();
        }
    }

    /** The pages it is printed on, ascending. */
    public List<Integer> pages() {
        TreeSet<Integer> pages = new TreeSet<>();
        for (Part part : parts) {
            part.cells().forEach(c -> pages.add(c.where().page()));
        }
        return List.copyOf(pages);
    }
}
