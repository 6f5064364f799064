/**
 * Writes the files that readers get. The rows of the database come in; the files of docs/contract.md come out: CSVs,
 * {@code datapackage.json} and {@code SHA256SUMS}, the same bytes for the same dataset. Each column is defined once, as a
 * {@code Column} of a {@code CsvSchema} ({@code DisclosureSchemas}, {@code FactSchemas}, {@code FormSchemas},
 * {@code FindingSchema}, {@code RawCellSchema}), with its type, description and value; every format and
 * docs/data-dictionary.md are made from that. Other formats (workbook, Parquet, SQLite, CSV for spreadsheets) are made from
 * the CSVs, table by table. {@code Release} replaces the old files by the new ones. Begin with
 * {@link org.yusuan.dataset.export.DatasetExport}.
 */
@NullMarked
package org.yusuan.dataset.export;

import org.jspecify.annotations.NullMarked;
