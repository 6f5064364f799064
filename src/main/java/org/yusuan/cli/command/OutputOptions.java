package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Option;

/** The options that name the dataset and its database. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The directory of the dataset (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("output");

    @Option(
            names = "--database",
            paramLabel = "PATH|JDBC-URL",
            description =
                    "The database: a file of its own, or jdbc:postgresql://… (default: database/yusuan in the output).")
    private @Nullable String database;

    /** The directory of the dataset, absolute; need not exist. */
    Path directory() {
        return directory.toAbsolutePath().normalize();
    }

    /** These options as arguments of another process of this program. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--output", directory().toString()));
        if (database != null) {
            arguments.addAll(List.of("--database", database));
        }
        return arguments;
    }

    /** The address of the database, which need not exist. */
    DatabaseAddress database() {
        return database == null
                ? DatabaseAddress.ofFile(directory().resolve("database").resolve("yusuan"))
                : DatabaseAddress.parse(database, System.getenv());
    }

    /**
     * The database of a command that only reads: it must not create an empty one.
     *
     * @throws CannotRunException if there is no database yet
     */
    DatabaseAddress existingDatabase() {
        DatabaseAddress address = database();
        if (!address.exists()) {
            throw new CannotRunException(
                    "there is no database at " + address + " yet; the first 'yusuan run' creates it");
        }
        return address;
    }

    /**
     * Takes the locks of a command that writes the output or the database, but not the archive.
     *
     * @param command the name of the command, which others read while they wait
     */
    RunLocks lock(String command) {
        return lockDatabase(RunLocks.ofOutput(directory(), command));
    }

    /** Takes the lock of the database too. */
    RunLocks lockDatabase(RunLocks locks) {
        DatabaseAddress address = database();
        Path file = address.file();
        if (file != null) {
            return locks.andDatabase(file);
        }
        return address.isPostgres()
                ? locks.andDatabase(new DriverManagerDataSource(address.url(), address.user(), address.secret()))
                : locks;
    }
}
