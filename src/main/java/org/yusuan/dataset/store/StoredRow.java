package org.yusuan.dataset.store;

import java.util.Map;
import java.util.StringJoiner;

/**
 * A row of a document as a person compares it.
 *
 * @param table the file of the export, such as {@code t05}
 * @param key what it says something about
 * @param content what it says, by column
 * @param place where it stands: page, box, line; only of interest while the rest is the same
 */
record StoredRow(String table, String key, Map<String, String> content, String place) {

    /** The columns in which another row of the same key says something else: {@code amount_yuan 1 → 2}. */
    String changesTo(StoredRow other) {
        StringJoiner changes = new StringJoiner(", ");
        content.forEach((column, value) -> {
            String now = other.content.getOrDefault(column, "");
            if (!now.equals(value)) {
                changes.add(column + " " + shown(value) + " → " + shown(now));
            }
        });
        return changes.toString();
    }

    String described() {
        StringJoiner values = new StringJoiner(" ");
        content.values().stream().filter(value -> !value.isEmpty()).limit(1).forEach(values::add);
        return (key + " " + values).strip();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}
