package org.yusuan.dataset.export;

import java.util.List;

/**
 * Defines a CSV of the export.
 *
 * @param name the name of the file without its extension, and of the resource in the Data Package
 * @param description what a row is
 * @param columns in the order of the file
 * @param primaryKey columns that identify a row; empty if nothing printed does
 * @param foreignKeys references to other files
 * @param <R> the object that a row is made from
 */
record CsvSchema<R>(
        String name,
        String description,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    /** Path below the output directory. */
    String path() {
        return "csv/" + name + ".csv";
    }

    /** The names of the columns. */
    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The fields of a row, in the order of the columns. */
    List<String> fields(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    /**
     * A reference to another CSV.
     *
     * @param fields the referring columns
     * @param resource the name of the other file, without its extension
     * @param reference the columns referred to
     */
    record ForeignKey(List<String> fields, String resource, List<String> reference) {

        /** Refers by columns that have the same names in both files. */
        static ForeignKey to(String resource, String... fields) {
            return new ForeignKey(List.of(fields), resource, List.of(fields));
        }
    }
}
