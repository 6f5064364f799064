package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** Writes the files of one format. The same tables give the same bytes. */
    @FunctionalInterface
    interface Writer {

        /**
         * Writes the files.
         *
         * @param spool the tables to write
         * @param staging the folder to write into
         * @return what was written, in a fixed order
         */
        List<WrittenFile> write(Spool spool, Path staging) throws IOException;
    }
}
