package org.yusuan.dataset.export;

import java.util.List;

/**
 * A CSV of the export.
 *
 * @param name of the file, without its ending; the resource's name in the Data Package
 * @param description what a row is
 * @param columns in the order of the file
 * @param primaryKey columns that tell rows apart; empty where nothing printed does
 * @param foreignKeys references to other files
 * @param <R> what a row is made of
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

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> fields(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    /**
     * A reference of a CSV to another.
     *
     * @param fields the columns that refer
     * @param resource name of the file referred to, without its ending
     * @param reference the columns referred to
     */
    record ForeignKey(List<String> fields, String resource, List<String> reference) {

        /** A reference by columns that have the same names in both files. */
        static ForeignKey to(String resource, String... fields) {
            return new ForeignKey(List.of(fields), resource, List.of(fields));
        }
    }
}
