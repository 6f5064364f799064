package org.yusuan.cli.wiring;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.collect.archive.Archive;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.batch.RunLock;
import org.yusuan.operate.batch.ServerLock;

/** The locks of a run: on its output, on its database, which may be a file elsewhere or a server, and on
 * the archive, into which several outputs may fetch. */
public final class RunLocks implements AutoCloseable {
    private final RunLock output;
    private final AutoCloseable database;
    private final AutoCloseable archive;

    private RunLocks(RunLock output, AutoCloseable database, AutoCloseable archive) {
        this.output = output;
        this.database = database;
        this.archive = archive;
    }

    /** Takes those of a command that fetches nothing, or says who has one of them. */
    public static RunLocks take(Path output, DatabaseAddress database, String command) {
        return take(output, database, command, null);
    }

    /**
     * Takes all of them, or says who has one of them.
     *
     * @param archive that is written; null if none is
     */
    public static RunLocks take(Path folder, DatabaseAddress address, String command, @Nullable Archive archive) {
        String holder = LockHolder.of(command);
        RunLock output = RunLock.take(folder.resolve(".run.lock"), holder);
        try {
            return new RunLocks(output, databaseLock(address, holder), () -> {}).and(archive, holder);
        } catch (RuntimeException e) {
            output.close();
            throw e;
        }
    }

    private RunLocks and(@Nullable Archive archived, String holder) {
        try {
            return archived == null ? this : new RunLocks(output, database, RunLock.take(archived.lock(), holder));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (output;
                database;
                archive) {
            // all are given back, whatever happens to the others
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CannotRunException("the lock of the run cannot be given back", e);
        }
    }

    private static AutoCloseable databaseLock(DatabaseAddress database, String holder) {
        Path file = database.file();
        if (file != null) {
            return RunLock.take(file.resolveSibling(file.getFileName() + ".run.lock"), holder);
        }
        return database.isPostgres() ? serverLock(database, holder) : () -> {};
    }

    /** Not from the pool, which would take the connection back when it has been idle for long. */
    private static ServerLock serverLock(DatabaseAddress database, String holder) {
        try {
            return ServerLock.take(
                    new DriverManagerDataSource(database.url(), database.user(), database.secret()), holder);
        } catch (SQLException e) {
            throw new CannotRunException(PlainFailure.message(e), e);
        }
    }
}
