package org.yusuan.dataset.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The table {@code columns_of_tables} of the SQLite file: what each column means, since SQLite has no comments. */
final class SqliteColumns {
    private static final String CREATE = """
            CREATE TABLE columns_of_tables (
                table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL, caption TEXT NOT NULL,
                description TEXT NOT NULL, PRIMARY KEY (table_name, column_name))""";

    private final Spool spool;

    SqliteColumns(Spool spool) {
        this.spool = spool;
    }

    void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO columns_of_tables VALUES (?, ?, ?, ?, ?)")) {
            for (SpooledTable table : spool.tables()) {
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
}
