package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

/**
 * {@link Format#SQLITE}: one database file. SQLite has no decimal type, so an amount is TEXT, exactly as in the CSV. Beside
 * each table with amounts there is a view {@code …_real} to calculate with, whose amounts are floating point
 * (docs/decisions/0009).
 */
final class SqliteFile implements Format.Writer {
    static final String PATH = "yusuan.sqlite";

    private static final int BATCH = 1_000;

    /** No journal, no waiting for the disk: nobody reads the file while it is made, and a broken one is thrown away. */
    private static final List<String> FAST =
            List.of("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA encoding = 'UTF-8'");

    /** Says what each column means, since SQLite has no comments. */
    private static final String COLUMNS = """
            CREATE TABLE columns_of_tables (
                table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL, caption TEXT NOT NULL,
                description TEXT NOT NULL, PRIMARY KEY (table_name, column_name))""";

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        Path file = staging.resolve(PATH);
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(connection, FAST);
            connection.setAutoCommit(false);
            List<String> names = spool.tables().stream().map(Spool.Table::name).toList();
            for (Spool.Table table : spool.tables()) {
                writeTable(connection, table, new SqliteDefinition(table.schema(), names));
            }
            writeColumns(connection, spool);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("SQLite cannot write " + PATH + ": " + e.getMessage(), e);
        }
        return List.of(StagedFile.synced(staging, PATH, 0));
    }

    /** Makes the indexes when all rows are there, which is faster. */
    private static void writeTable(Connection connection, Spool.Table table, SqliteDefinition definition)
            throws SQLException, IOException {
        execute(connection, List.of(definition.table()));
        insert(connection, table, definition);
        execute(connection, definition.views());
        execute(connection, definition.indexes());
    }

    private static void insert(Connection connection, Spool.Table table, SqliteDefinition definition)
            throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(definition.insert())) {
            int[] waiting = {0};
            table.rows(fields -> {
                addRow(insert, table.schema(), fields);
                if (++waiting[0] % BATCH == 0) {
                    executeBatch(insert);
                }
            });
            executeBatch(insert);
        }
    }

    private static void addRow(PreparedStatement insert, CsvSchema<?> schema, List<String> fields) throws IOException {
        try {
            for (int i = 0; i < fields.size(); i++) {
                bind(insert, i + 1, schema.columns().get(i).type(), fields.get(i));
            }
            insert.addBatch();
        } catch (SQLException e) {
            throw new IOException("SQLite cannot take a row of " + schema.name() + ": " + e.getMessage(), e);
        }
    }

    private static void executeBatch(PreparedStatement insert) throws IOException {
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

    private static void writeColumns(Connection connection, Spool spool) throws SQLException {
        execute(connection, List.of(COLUMNS));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO columns_of_tables VALUES (?, ?, ?, ?, ?)")) {
            for (Spool.Table table : spool.tables()) {
                for (Column<?> column : table.schema().columns()) {
                    insert.setString(1, table.name());
                    insert.setString(2, column.name());
                    insert.setString(3, column.type().word());
                    insert.setString(4, spool.captions().of(column));
                    insert.setString(5, column.description());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
