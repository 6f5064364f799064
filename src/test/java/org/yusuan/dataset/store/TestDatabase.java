package org.yusuan.dataset.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

/** The databases that the store supports. Each call of {@link #open()} creates an empty one. */
public enum TestDatabase {
    H2 {
        @Override
        public OpenDatabase open() {
            return OpenDatabase.migrated("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa");
        }
    },
    POSTGRES {
        @Override
        public OpenDatabase open() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = Server.started();
            execute(server.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE " + Server.MIGRATED);
            return OpenDatabase.at(server.getJdbcUrl("postgres", name), "postgres");
        }
    };

    /** Creates an empty database with the tables of the dataset. If that is impossible, skips the test with a warning. */
    public abstract OpenDatabase open();

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One PostgreSQL server for all tests of a JVM; its own shutdown hook stops it. */
    private static final class Server {
        /** Copied for each test, which is faster than migrating each time. */
        private static final String MIGRATED = "migrated";

        private static final Object OUTCOME = start();

        static EmbeddedPostgres started() {
            if (OUTCOME instanceof EmbeddedPostgres server) {
                return server;
            }
            String message = "NOT TESTED ON POSTGRESQL: it does not start here (" + OUTCOME
                    + "). As root it needs 'unshare -U'. -Dyusuan.postgres=required makes this a failure.";
            if (required()) {
                throw new IllegalStateException(message, (Throwable) OUTCOME);
            }
            LoggerFactory.getLogger(TestDatabase.class).warn(message);
            return Assumptions.abort(message);
        }

        private static Object start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                execute(server.getPostgresDatabase(), "CREATE DATABASE " + MIGRATED);
                OpenDatabase.migrated(server.getJdbcUrl("postgres", MIGRATED), "postgres");
                return server;
            } catch (IOException | IllegalStateException e) {
                return e;
            }
        }

        private static boolean required() {
            return "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("yusuan.postgres"));
        }
    }
}
