package org.yusuan.dataset.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of a CSV: the one place that says what it is called, what it means, what may stand in it and how it is written.
 *
 * @param name in the header
 * @param type of its values
 * @param description for a reader of the data
 * @param constraints of the Table Schema, by their names there
 * @param value the text of a row's field; empty for "not printed"
 * @param <R> what a row is made of
 */
record Column<R>(
        String name, Type type, String description, Map<String, Object> constraints, Function<R, String> value) {

    /** The field types of the Table Schema that are used. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        YEAR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static <R> Column<R> of(Type type, String name, String description, Function<R, String> value) {
        return new Column<>(name, type, description, Map.of(), value);
    }

    static <R> Column<R> text(String name, String description, Function<R, String> value) {
        return of(Type.STRING, name, description, value);
    }

    static <R> Column<R> integer(String name, String description, Function<R, String> value) {
        return of(Type.INTEGER, name, description, value);
    }

    static <R> Column<R> number(String name, String description, Function<R, String> value) {
        return of(Type.NUMBER, name, description, value);
    }

    /** The same column with values of another type. */
    Column<R> as(Type other) {
        return new Column<>(name, other, description, constraints, value);
    }

    /** Never empty. */
    Column<R> required() {
        return constrained("required", true);
    }

    /** One of these words, or empty. */
    Column<R> oneOf(List<String> words) {
        return constrained("enum", words);
    }

    /** The whole text matches, or is empty. */
    Column<R> matching(String pattern) {
        return constrained("pattern", pattern);
    }

    /** The same column in a file whose rows are made of more. */
    <S> Column<S> within(Function<S, R> part) {
        return new Column<>(name, type, description, constraints, value.compose(part));
    }

    private Column<R> constrained(String constraint, Object setting) {
        Map<String, Object> more = new LinkedHashMap<>(constraints);
        more.put(constraint, setting);
        return new Column<>(name, type, description, more, value);
    }
}
