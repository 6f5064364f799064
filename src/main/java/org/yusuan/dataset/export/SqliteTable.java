package org.yusuan.dataset.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;

/** A table of the SQLite file with its rows. */
final class SqliteTable {
    private static final int BATCH = 1_000;

    private final SpooledTable rows;
    private final SqliteDefinition definition;

    /** @param all the tables of the file */
    SqliteTable(SpooledTable rows, List<SpooledTable> all) {
        this.rows = rows;
        this.definition = new SqliteDefinition(
                rows.schema(), all.stream().map(SpooledTable::name).toList());
    }

    /** The indexes are made when all rows are there, which is faster. */
    void fill(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(definition.table());
            insert(connection);
            for (String sql : definition.views()) {
                statement.execute(sql);
            }
            for (String sql : definition.indexes()) {
                statement.execute(sql);
            }
        }
    }

    private void insert(Connection connection) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(definition.insert())) {
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
                bind(insert, i + 1, rows.schema().columns().get(i).type(), fields.get(i));
            }
            insert.addBatch();
        } catch (SQLException e) {
            throw new IOException("SQLite cannot take a row: " + e.getMessage(), e);
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
}
