package org.yusuan.cli.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.collect.archive.Archive;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.batch.AnotherRunException;
import org.yusuan.operate.batch.RunLock;
import org.yusuan.operate.batch.ServerLock;

/**
 * The locks of a command: on its output, on its database, which may be a file elsewhere or a server, and on the archive, which
 * several outputs may share.
 */
public final class RunLocks implements AutoCloseable {
    private final RunLock output;
    private final AutoCloseable database;
    private final AutoCloseable archive;

    private RunLocks(RunLock output, AutoCloseable database, AutoCloseable archive) {
        this.output = output;
        this.database = database;
        this.archive = archive;
    }

    /**
     * Takes the locks on the output and the database.
     *
     * @param output the directory of the dataset
     * @param database its database
     * @param command the name of the command, which others read while they wait
     * @throws AnotherRunException if another process holds one of them; the message names it
     */
    public static RunLocks take(Path output, DatabaseAddress database, String command) {
        return take(output, database, command, null);
    }

    /**
     * Takes the locks on the output, the database and the archive.
     *
     * @param output the directory of the dataset
     * @param database its database
     * @param command the name of the command, which others read while they wait
     * @param archive the archive that is written; null if none is
     * @throws AnotherRunException if another process holds one of them; the message names it
     */
    public static RunLocks take(Path output, DatabaseAddress database, String command, @Nullable Archive archive) {
        String holder = holder(command);
        RunLock lock = RunLock.take(output.resolve(".run.lock"), holder);
        try {
            return new RunLocks(lock, databaseLock(database, holder), () -> {}).and(archive, holder);
        } catch (RuntimeException e) {
            lock.close();
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

    /** Describes this process as the holder of a lock: command, process, machine and time. */
    public static String holder(String command) {
        return "yusuan " + command + ", process " + ProcessHandle.current().pid() + " on " + host() + ", since "
                + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine"; // the name is for a reader only; a lock needs none
        }
    }

    @Override
    public void close() {
        try (output;
                database;
                archive) {
            // each is released, whatever happens to the others
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CannotRunException("the locks of the run cannot be released", e);
        }
    }

    private static AutoCloseable databaseLock(DatabaseAddress database, String holder) {
        Path file = database.file();
        if (file != null) {
            return RunLock.take(file.resolveSibling(file.getFileName() + ".run.lock"), holder);
        }
        return database.isPostgres() ? serverLock(database, holder) : () -> {};
    }

    /** Takes no connection from the pool, which would close it after a long idle time, and the lock with it. */
    private static ServerLock serverLock(DatabaseAddress database, String holder) {
        try {
            return ServerLock.take(
                    new DriverManagerDataSource(database.url(), database.user(), database.secret()), holder);
        } catch (SQLException e) {
            throw new CannotRunException(FailureMessage.message(e), e);
        }
    }
}
