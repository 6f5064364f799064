package org.yusuan.operate.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yusuan.model.CannotRunException;

/**
 * Only one run at a time writes a PostgreSQL database, from whichever machine and into whichever output. An advisory lock on
 * a connection of its own: the server gives it back when the connection ends, even after {@code kill -9}.
 */
public final class ServerLock implements AutoCloseable {
    /** "yusuan" in the digits of a telephone's keys; advisory locks share one space in a database. */
    private static final long KEY = 987_826L;

    private static final String HOLDER = """
            SELECT a.application_name, a.client_addr
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = ? AND l.objsubid = 1
                AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    private final Connection connection;

    private ServerLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock.
     *
     * @param database whose next connection keeps the lock until it is closed
     * @param holder who takes it, for those who find it locked
     * @throws AnotherRunException if somebody else has it; the message says who
     * @throws SQLException if the database cannot be reached
     */
    public static ServerLock take(DataSource database, String holder) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setClientInfo("ApplicationName", holder);
            if (!locked(connection)) {
                throw new AnotherRunException("another run is going on in this database: " + holder(connection)
                        + "; wait for its end, or stop it");
            }
            return new ServerLock(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CannotRunException("the lock of the run cannot be given back", e);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, KEY);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(HOLDER)) {
            look.setLong(1, KEY);
            try (ResultSet row = look.executeQuery()) {
                return row.next()
                        ? row.getString(1) + " from " + row.getString(2)
                        : "it ended this very moment, try again";
            }
        }
    }
}
