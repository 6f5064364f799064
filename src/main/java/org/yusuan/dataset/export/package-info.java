/**
 * The files of the export contract: CSVs, {@code datapackage.json} and {@code SHA256SUMS}, the same bytes for the same
 * dataset. Each column is defined once, with its type, its description and the value it takes; the CSVs and the Data
 * Package are both made from that.
 *
 * <p>A selection for other tools (workbook, Parquet, SQLite, CSV for spreadsheets) is spooled as those CSVs first, and made
 * from them table by table.
 */
@NullMarked
package org.yusuan.dataset.export;

import org.jspecify.annotations.NullMarked;
