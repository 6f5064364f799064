package org.yusuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Option;

/** The options that every command has: where the dataset and its database are. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The directory of the dataset (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(
            names = "--database",
            paramLabel = "PATH|JDBC-URL",
            description =
                    "The database: a file of its own, or jdbc:postgresql://… (default: database/yusuan in the output).")
    private @Nullable String database;

    Path output() {
        return output.toAbsolutePath().normalize();
    }

    /** The same options for another process of this program. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--output", output().toString()));
        if (database != null) {
            arguments.addAll(List.of("--database", database));
        }
        return arguments;
    }

    DatabaseAddress database() {
        return database == null
                ? DatabaseAddress.ofFile(output().resolve("database").resolve("yusuan"))
                : DatabaseAddress.parse(database, environment());
    }

    /** Takes the locks of a command that writes the dataset and fetches nothing. */
    RunLocks lock(String command) {
        return lockDatabase(RunLocks.ofOutput(output(), command));
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

    private static Map<String, String> environment() {
        return System.getenv();
    }
}
