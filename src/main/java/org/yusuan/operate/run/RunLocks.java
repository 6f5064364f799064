package org.yusuan.operate.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.yusuan.io.IoFailure;
import org.yusuan.io.OwnerOnly;
import org.yusuan.model.CannotRunException;

/**
 * The locks of a command: on its output, on its database, which may be a file elsewhere or a server, and on the archive, into
 * which several outputs may fetch. Where one of them cannot be taken, those before it are given back.
 */
public final class RunLocks implements AutoCloseable {
    private final String holder;
    private final Deque<AutoCloseable> held = new ArrayDeque<>();

    private RunLocks(String holder) {
        this.holder = holder;
    }

    /**
     * Takes the lock of an output.
     *
     * @param command what the holder runs, for those who find it locked
     * @throws AnotherRunException if somebody else has it
     */
    public static RunLocks ofOutput(Path output, String command) {
        RunLocks locks = new RunLocks(holder(command));
        Path lock = output.resolve(".run.lock");
        try {
            OwnerOnly.folder(output);
            if (Files.exists(lock)) {
                OwnerOnly.closeToOthers(output); // one that an earlier version made
            }
        } catch (IOException e) {
            throw new CannotRunException(
                    IoFailure.explain(e).orElse("the directory '" + output + "' cannot be written"), e);
        }
        return locks.and(() -> RunLock.take(lock, locks.holder));
    }

    /** Names this process as the holder of a lock: command, process, machine and time. */
    public static String holder(String command) {
        return "yusuan " + command + ", process " + ProcessHandle.current().pid() + " on " + host() + ", since "
                + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Takes the lock of a database in a file.
     *
     * @param file the database, without the extension of its file
     * @throws AnotherRunException if somebody else has it
     */
    public RunLocks andDatabase(Path file) {
        return and(() -> {
            OwnerOnly.folder(file.resolveSibling("")); // the lock would make it for everybody
            return RunLock.take(file.resolveSibling(file.getFileName() + ".run.lock"), holder);
        });
    }

    /**
     * Takes the lock of a database on a PostgreSQL server.
     *
     * @param server gives connections that are nobody else's; not a pool, which would close one that idles for long
     * @throws AnotherRunException if somebody else has it
     * @throws CannotRunException if the server cannot be reached
     */
    public RunLocks andDatabase(DataSource server) {
        return and(() -> ServerLock.take(server, holder));
    }

    /**
     * Takes the lock of an archive.
     *
     * @param file that stands for it
     * @throws AnotherRunException if somebody else has it
     */
    public RunLocks andArchive(Path file) {
        return and(() -> RunLock.take(file, holder));
    }

    /** Gives all of them back, the last one first, whatever happens to the others. */
    @Override
    public void close() {
        RuntimeException failure = null;
        for (AutoCloseable lock = held.poll(); lock != null; lock = held.poll()) {
            try {
                lock.close();
            } catch (Exception e) {
                failure = new CannotRunException("the lock of the run cannot be given back", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private RunLocks and(Lock lock) {
        try {
            held.push(lock.take());
            return this;
        } catch (SQLException e) {
            close();
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotRunException("the database cannot be used: " + message, e);
        } catch (IOException e) {
            close();
            throw new CannotRunException(
                    IoFailure.explain(e).orElse("the directory of the database cannot be written"), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine"; // a name is for a person; a machine without one runs as well
        }
    }

    private interface Lock {
        AutoCloseable take() throws SQLException, IOException;
    }
}
