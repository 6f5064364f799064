package org.yusuan.document.form;

import org.yusuan.document.grid.Grid;

/**
 * Rows of a grid that belong to one form.
 *
 * @param grid the grid
 * @param fromRow 0-based first row
 * @param toRow 0-based row after the last
 */
public record FormPart(Grid grid, int fromRow, int toRow) {}
