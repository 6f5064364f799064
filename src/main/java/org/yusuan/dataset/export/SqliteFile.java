package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * {@link Format#SQLITE}: a database in a file. SQLite has no decimals, so that an amount is TEXT, exactly as in the CSV; beside
 * a table with such columns stands a view {@code …_real} to reckon with, whose amounts are floating point (decision 9).
 */
final class SqliteFile implements FormatWriter {
    static final String PATH = "yusuan.sqlite";

    /** Nobody reads the file while it is made, and a broken one is thrown away: no journal, no waiting for the disk. */
    private static final List<String> FAST =
            List.of("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA encoding = 'UTF-8'");

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        Path file = staging.resolve(PATH);
        Files.deleteIfExists(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(connection, FAST);
            connection.setAutoCommit(false);
            for (SpooledTable table : spool.tables()) {
                new SqliteTable(table, spool.tables()).fill(connection);
            }
            new SqliteColumns(spool).fill(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("SQLite cannot write " + PATH + ": " + e.getMessage(), e);
        }
        return List.of(FinishedFile.of(staging, PATH, 0));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
