package org.yusuan.dataset.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

/** Reads columns of a row; those that may be null say so in their type. */
final class Columns {
    private static final String SEPARATOR = ";";

    private Columns() {}

    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** The text, or empty where the column is null. */
    static String textOrEmpty(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    static BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column), column);
    }

    static @Nullable Integer optionalInt(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static PageBox place(ResultSet row) throws SQLException {
        return new PageBox(
                row.getInt("page"),
                new Box(row.getDouble("x0"), row.getDouble("y0"), row.getDouble("x1"), row.getDouble("y1")),
                text(row, "cell"));
    }

    /** A list of numbers as one text. */
    static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** The reverse of {@link #joined}. */
    static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream(text(row, column).split(SEPARATOR, -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
