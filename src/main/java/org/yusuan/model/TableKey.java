package org.yusuan.model;

import java.util.regex.Pattern;

/**
 * The key of a table in the consolidated dataset, such as {@code t01}, {@code f06} or {@code x_procurement}. The keys of
 * the standard tables are listed in {@link StandardTable}; a user's own template may add keys that begin with {@code x_}.
 */
public record TableKey(String value) implements Comparable<TableKey> {
    private static final Pattern SHAPE = Pattern.compile("[tf]\\d{2}|x_[a-z][a-z0-9_]*");

    /** @throws IllegalArgumentException if the text is no table key */
    public TableKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no table key: use t01 to t13, f01 to f09, or x_ and a name in small letters");
        }
    }

    @Override
    public int compareTo(TableKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
