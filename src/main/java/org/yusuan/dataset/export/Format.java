package org.yusuan.dataset.export;

import java.util.Locale;

/** In what form a selection of the dataset can be handed over. */
public enum Format {
    /** The CSVs of the contract with their Data Package. */
    CSV,
    /** CSVs that a spreadsheet opens by a double click, and runs nothing of. */
    EXCEL_CSV,
    /** One workbook, a sheet a table. */
    XLSX,
    /** A Parquet file a table. */
    PARQUET,
    /** One SQLite database, a table a table. */
    SQLITE;

    /** What a person calls it: {@code excel-csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
