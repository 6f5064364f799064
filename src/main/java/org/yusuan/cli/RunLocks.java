package org.yusuan.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.batch.RunLock;

/** The locks of a run: on its output, and on its database where that is a file elsewhere. */
final class RunLocks implements AutoCloseable {
    private final RunLock output;
    private final @Nullable RunLock database;

    private RunLocks(RunLock output, @Nullable RunLock database) {
        this.output = output;
        this.database = database;
    }

    /** Takes both, or says who has one of them. */
    static RunLocks take(Place place, String command) {
        String holder =
                "yusuan " + command + ", process " + ProcessHandle.current().pid() + ", since "
                        + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        RunLock output = RunLock.take(place.output().resolve(".run.lock"), holder);
        try {
            return new RunLocks(
                    output,
                    databaseLock(place).map(file -> RunLock.take(file, holder)).orElse(null));
        } catch (RuntimeException e) {
            output.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        output.close();
    }

    private static Optional<Path> databaseLock(Place place) {
        return Optional.ofNullable(place.database().file())
                .map(file -> file.resolveSibling(file.getFileName() + ".run.lock"));
    }
}
