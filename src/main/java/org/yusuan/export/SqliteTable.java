package org.yusuan.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the SQLite file. */
final class SqliteTable {
    private static final int BATCH = 1_000;

    private final CsvSchema<?> schema;
    private final List<String> present;

    /** @param all the tables of the file: a foreign key to one that is not there is left out */
    SqliteTable(CsvSchema<?> schema, List<SpooledTable> all) {
        this.schema = schema;
        this.present = all.stream().map(SpooledTable::name).toList();
    }

    void fill(Connection connection, SpooledTable rows) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(create());
            insert(connection, rows);
            if (schema.columns().stream().anyMatch(SqliteTable::isDecimal)) {
                statement.execute(realView());
            }
            if (!schema.columns().get(0).name().equals(String.join(",", schema.primaryKey()))) {
                statement.execute("CREATE INDEX %s ON %s (%s)"
                        .formatted(
                                quoted(schema.name() + "_by_document"),
                                quoted(schema.name()),
                                quoted(schema.columns().get(0).name())));
            }
        }
    }

    private void insert(Connection connection, SpooledTable rows) throws SQLException, IOException {
        String places = schema.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(quoted(schema.name()), places))) {
            int[] waiting = {0};
            rows.rows(fields -> {
                add(insert, fields);
                if (++waiting[0] % BATCH == 0) {
                    execute(insert);
                }
            });
            execute(insert);
        }
    }

    private void add(PreparedStatement insert, List<String> fields) throws IOException {
        try {
            for (int i = 0; i < fields.size(); i++) {
                bind(insert, i + 1, schema.columns().get(i).type(), fields.get(i));
            }
            insert.addBatch();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void execute(PreparedStatement insert) throws IOException {
        try {
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IOException("SQLite cannot take rows: " + e.getMessage(), e);
        }
    }

    private static void bind(PreparedStatement insert, int place, Column.Type type, String field) throws SQLException {
        if (field.isEmpty()) {
            insert.setNull(place, Types.NULL);
            return;
        }
        switch (type) {
            case STRING, NUMBER -> insert.setString(place, field);
            case INTEGER, YEAR -> insert.setLong(place, Long.parseLong(field));
            case BOOLEAN -> insert.setInt(place, Boolean.parseBoolean(field) ? 1 : 0);
        }
    }

    private String create() {
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
        return names.stream().map(SqliteTable::quoted).collect(Collectors.joining(", "));
    }

    /** Some names, such as row and column, are words of SQL. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
