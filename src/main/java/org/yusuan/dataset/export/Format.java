package org.yusuan.dataset.export;

import java.util.Locale;

/** The formats in which the dataset can be exported. */
public enum Format {
    /** The CSVs of docs/contract.md with their Data Package. */
    CSV,
    /** CSVs that a spreadsheet opens on a double click, without executing anything in them. */
    EXCEL_CSV,
    /** One workbook with a sheet per table. */
    XLSX,
    /** One Parquet file per table. */
    PARQUET,
    /** One SQLite database. */
    SQLITE;

    /** Its name on the command line: {@code excel-csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
