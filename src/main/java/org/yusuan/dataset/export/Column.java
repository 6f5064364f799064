package org.yusuan.dataset.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of a CSV. It is the single definition of the name, the meaning, the allowed values and the text of each field;
 * the CSVs, the Data Package, all other formats and docs/data-dictionary.md are made from it.
 *
 * @param name its name in the header
 * @param type the type of its values
 * @param description its meaning, for readers of the data
 * @param constraints constraints of the Table Schema, by their names there
 * @param value gives the text of a row's field; empty if nothing is printed
 * @param <R> the object that a row is made from
 */
record Column<R>(
        String name, Type type, String description, Map<String, Object> constraints, Function<R, String> value) {

    /** The field types of the Table Schema that the dataset uses. */
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

    /** The same column with another type. */
    Column<R> as(Type other) {
        return new Column<>(name, other, description, constraints, value);
    }

    /** The same column, never empty. */
    Column<R> required() {
        return constrained("required", true);
    }

    /** The same column, with one of these words or empty. */
    Column<R> oneOf(List<String> words) {
        return constrained("enum", words);
    }

    /** The same column, with a text that matches as a whole or is empty. */
    Column<R> matching(String pattern) {
        return constrained("pattern", pattern);
    }

    /** The same column in a file whose rows contain this object. */
    <S> Column<S> within(Function<S, R> part) {
        return new Column<>(name, type, description, constraints, value.compose(part));
    }

    private Column<R> constrained(String constraint, Object setting) {
        Map<String, Object> more = new LinkedHashMap<>(constraints);
        more.put(constraint, setting);
        return new Column<>(name, type, description, more, value);
    }
}
