/**
 * From page content to logical tables: cells with row and column spans rebuilt from the lattice's rectangles, a table that
 * runs over pages being one grid, with the lines of text that stand above and below it.
 */
@NullMarked
package org.yusuan.document.grid;

import org.jspecify.annotations.NullMarked;
