package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the SQL of a table in the SQLite file. */
final class SqliteDefinition {
    private final CsvSchema<?> schema;
    private final List<String> present;

    /**
     * Defines a table.
     *
     * @param present the tables of the file; a foreign key to any other is left out
     */
    SqliteDefinition(CsvSchema<?> schema, List<String> present) {
        this.schema = schema;
        this.present = present;
    }

    String table() {
        List<String> parts = new ArrayList<>();
        schema.columns().forEach(column -> parts.add(quoted(column.name()) + " " + type(column) + required(column)));
        if (!schema.primaryKey().isEmpty()) {
            parts.add("PRIMARY KEY (" + quoted(schema.primaryKey()) + ")");
        }
        schema.foreignKeys().stream()
                .filter(key -> present.contains(key.resource()))
                .forEach(key -> parts.add("FOREIGN KEY (%s) REFERENCES %s (%s)"
                        .formatted(quoted(key.fields()), quoted(key.resource()), quoted(key.reference()))));
        return "CREATE TABLE %s (%s)".formatted(quoted(schema.name()), String.join(", ", parts));
    }

    /** A view with floating-point amounts, if the table has decimals. */
    List<String> views() {
        return schema.columns().stream().anyMatch(SqliteDefinition::isDecimal) ? List.of(realView()) : List.of();
    }

    /** An index on the document, unless that is the primary key. */
    List<String> indexes() {
        String first = schema.columns().get(0).name();
        return schema.primaryKey().equals(List.of(first))
                ? List.of()
                : List.of("CREATE INDEX %s ON %s (%s)"
                        .formatted(quoted(schema.name() + "_by_" + first), quoted(schema.name()), quoted(first)));
    }

    String insert() {
        String places = schema.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO %s VALUES (%s)".formatted(quoted(schema.name()), places);
    }

    private String realView() {
        String columns = schema.columns().stream()
                .map(column -> isDecimal(column)
                        ? "CAST(%1$s AS REAL) AS %1$s".formatted(quoted(column.name()))
                        : quoted(column.name()))
                .collect(Collectors.joining(", "));
        return "CREATE VIEW %s AS SELECT %s FROM %s"
                .formatted(quoted(schema.name() + "_real"), columns, quoted(schema.name()));
    }

    private static boolean isDecimal(Column<?> column) {
        return column.type() == Column.Type.NUMBER;
    }

    private static String type(Column<?> column) {
        return switch (column.type()) {
            case STRING, NUMBER -> "TEXT";
            case INTEGER, YEAR, BOOLEAN -> "INTEGER";
        };
    }

    private static String required(Column<?> column) {
        return Boolean.TRUE.equals(column.constraints().get("required")) ? " NOT NULL" : "";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(SqliteDefinition::quoted).collect(Collectors.joining(", "));
    }

    /** Quotes a name, since some, such as row and column, are keywords of SQL. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
