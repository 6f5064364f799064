/**
 * Reads workbooks ({@code .xlsx}, {@code .xls}, XML Spreadsheet 2003, {@code .csv}). A file comes in; a {@link org.yusuan.document.grid.DocumentLayout} goes out, in
 * which each displayed sheet is a page, its tables are grids, and other texts are lines. From there on a sheet is like a printed
 * page, except that its cells have a reference ({@code B12}) in place of a box. Begin with {@link
 * org.yusuan.document.sheet.WorkbookReader}; {@code SheetReader} reads what a sheet displays, {@code VisibleText} which characters are seen, {@code NumberFormat} how numbers
 * look, {@code TableAreas} where the tables are, and {@code SheetPage} lays them out.
 */
@NullMarked
package org.yusuan.document.sheet;

import org.jspecify.annotations.NullMarked;
