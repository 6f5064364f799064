package org.yusuan.dataset.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.PageBox;

/**
 * Defines the table of one kind of parts of a document. Rows are numbered from 1 in the order of the export.
 *
 * @param name the name of the table
 * @param columns its columns besides {@code document_no} and {@code part_no}
 * @param <T> the kind of part
 */
record PartTable<T>(String name, List<Column<T>> columns) {

    /** A column, and its value for a part. */
    record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** A table without columns. */
    static <T> PartTable<T> of(Class<T> part, String name) {
        return new PartTable<>(name, List.of());
    }

    /** The same table with another column. */
    PartTable<T> with(String column, Function<T, @Nullable Object> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(column, value));
        return new PartTable<>(name, List.copyOf(more));
    }

    /** The same table with the columns {@code page}, {@code x0}, {@code y0}, {@code x1}, {@code y1}, {@code cell}. */
    PartTable<T> withPlace(Function<T, PageBox> place) {
        return with("page", part -> place.apply(part).page())
                .with(
                        "x0",
                        part -> StorableValue.coordinate(place.apply(part).box().x0()))
                .with(
                        "y0",
                        part -> StorableValue.coordinate(place.apply(part).box().y0()))
                .with(
                        "x1",
                        part -> StorableValue.coordinate(place.apply(part).box().x1()))
                .with(
                        "y1",
                        part -> StorableValue.coordinate(place.apply(part).box().y1()))
                .with("cell", part -> place.apply(part).cell());
    }

    String insert() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = ", ?".repeat(columns.size());
        return "INSERT INTO %s (document_no, part_no, %s) VALUES (?, ?%s)".formatted(name, names, values);
    }

    String delete() {
        return "DELETE FROM %s WHERE document_no = ?".formatted(name);
    }

    /** Sorts by the whole primary key: with its second half alone, H2 uses another index and has to sort. */
    String select() {
        return "SELECT * FROM %s WHERE document_no = ? ORDER BY document_no, part_no".formatted(name);
    }

    /** Sets the values of a row, in the order of {@link #insert()}. */
    void bind(PreparedStatement statement, long document, int number, T part) throws SQLException {
        statement.setLong(1, document);
        statement.setInt(2, number);
        int parameter = 3;
        for (Column<T> column : columns) {
            statement.setObject(parameter++, storable(column.value().apply(part)));
        }
    }

    private static @Nullable Object storable(@Nullable Object value) {
        return value instanceof String text ? StorableValue.text(text) : value;
    }
}
