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
import org.yusuan.model.Worded;

/** Reads the columns of a result row. Columns that may be null have methods of their own. */
final class ResultColumns {
    private static final String SEPARATOR = ";";

    private ResultColumns() {}

    /** A text that is never null. */
    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** A text; empty if the column is null. */
    static String textOrEmpty(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** A number that is never null. */
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

    /** Where something is printed: the columns page, x0, y0, x1, y1 and cell. */
    static PageBox place(ResultSet row) throws SQLException {
        return new PageBox(
                row.getInt("page"),
                new Box(row.getDouble("x0"), row.getDouble("y0"), row.getDouble("x1"), row.getDouble("y1")),
                text(row, "cell"));
    }

    /** Joins numbers into one text. */
    static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** Splits what {@link #joined} has joined. */
    static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream(text(row, column).split(SEPARATOR, -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /**
     * The enum constant of the word in a column.
     *
     * @throws IllegalArgumentException if there is none: another version of the program or a person wrote the row
     */
    static <E extends Enum<E> & Worded> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return constant(text(row, column), type);
    }

    /** The same for a word that was read already. */
    static <E extends Enum<E> & Worded> E constant(String text, Class<E> type) {
        return Worded.find(type, text)
                .orElseThrow(
                        () -> new IllegalArgumentException("The database holds '%s', which is no %s of this version"
                                .formatted(text, type.getSimpleName())));
    }
}
