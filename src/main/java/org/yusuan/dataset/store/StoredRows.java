package org.yusuan.dataset.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads all rows of a document in a form in which two extractions of it can be compared. */
final class StoredRows {
    /** Columns that say where a row is printed, not what it says. */
    private static final Set<String> PLACE = Set.of(
            "part_no",
            "line_no",
            "column_no",
            "page",
            "pages",
            "x0",
            "y0",
            "x1",
            "y1",
            "parent_line_no",
            "grid_no",
            "row_no");

    /** Findings from the comparison of documents with each other, which are no part of an extraction. */
    private static final String SETTLED = "'edition.conflict', '" + EditionSettlement.CORRECTED_BY_NOTICE + "', '"
            + CodeNameCheck.RULE + "', '" + Corrections.APPLIED + "'";

    /** Columns that are no part of an extraction either: the document, and the concept, which is assigned later. */
    private static final Set<String> SETTLED_COLUMNS = Set.of("document_no", "concept");

    private static final String DOCUMENT = """
            SELECT template, province, region_code, region_name, entity_name, entity_level, fiscal_year, kind, unit_printed,
                reason, message
            FROM document WHERE document_no = ?""";

    /** The columns that identify a row within a table. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "document", Set.of(),
            "placed_table", Set.of("table_keys"),
            "fact",
                    Set.of(
                            "side",
                            "classification",
                            "item_code",
                            "item_name",
                            "counterpart_code",
                            "counterpart_name",
                            "measure"),
            "performance_form", Set.of("form_no"),
            "indicator", Set.of("form_no", "scope", "level1", "level2", "level3"),
            "finding", Set.of("rule", "table_key", "item_code", "item_name", "measure", "form_no"),
            "raw_cell", Set.of("reason", "text_printed"));

    private final JdbcTemplate jdbc;

    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the rows of a document. */
    List<Row> of(long document) {
        List<Row> rows = new ArrayList<>();
        add(rows, "document", DOCUMENT, document);
        for (String table : List.of("placed_table", "fact", "performance_form", "indicator", "raw_cell")) {
            add(rows, table, "SELECT * FROM %s WHERE document_no = ? ORDER BY part_no".formatted(table), document);
        }
        add(rows, "finding", """
                SELECT * FROM finding WHERE document_no = ? AND rule NOT IN (%s) ORDER BY part_no""".formatted(SETTLED), document);
        return rows;
    }

    private void add(List<Row> rows, String table, String select, long document) {
        Set<String> keys = Objects.requireNonNull(KEYS.get(table));
        jdbc.query(
                select,
                row -> {
                    rows.add(row(table, keys, row));
                },
                document);
    }

    private static Row row(String table, Set<String> keys, ResultSet row) throws SQLException {
        StringJoiner key = new StringJoiner(" ");
        StringJoiner place = new StringJoiner(" ");
        Map<String, String> content = new LinkedHashMap<>();
        String name = table;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
            String value = text(row.getObject(i));
            if (table.equals("fact") && column.equals("table_key")) {
                name = value;
            } else if (keys.contains(column)) {
                key.add(value);
            } else if (PLACE.contains(column)) {
                place.add(value);
            } else if (!SETTLED_COLUMNS.contains(column)) {
                content.put(column, value);
            }
        }
        return new Row(name, key.toString().replaceAll(" +", " ").strip(), content, place.toString());
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /**
     * A row of a document, prepared for comparison.
     *
     * @param table the file of the export, such as {@code t05}
     * @param key identifies the row
     * @param content its other values, by column
     * @param place where it is printed: page, box, line; only compared if the content is the same
     */
    record Row(String table, String key, Map<String, String> content, String place) {

        /** Describes the columns that differ in another row of the same key: {@code amount_yuan 1 → 2}. */
        String changesTo(Row other) {
            StringJoiner changes = new StringJoiner(", ");
            content.forEach((column, value) -> {
                String now = other.content.getOrDefault(column, "");
                if (!now.equals(value)) {
                    changes.add(column + " " + shown(value) + " → " + shown(now));
                }
            });
            return changes.toString();
        }

        /** The key, and the first value. */
        String described() {
            StringJoiner values = new StringJoiner(" ");
            content.values().stream().filter(value -> !value.isEmpty()).limit(1).forEach(values::add);
            return (key + " " + values).strip();
        }

        private static String shown(String value) {
            return value.isEmpty() ? "(empty)" : value;
        }
    }
}
