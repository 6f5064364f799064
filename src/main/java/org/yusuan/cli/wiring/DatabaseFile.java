package org.yusuan.cli.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.yusuan.io.AtomicFile;
import org.yusuan.io.IoFailure;
import org.yusuan.io.OwnerOnly;
import org.yusuan.model.CannotRunException;

/**
 * The embedded database: a file of H2, a file with its random password, and nothing that listens. Both files, and the folder if the
 * program made it, belong to their owner alone. Whoever may log in to H2 may run code as its owner; so nobody else may.
 *
 * <p>The database is created and migrated as a draft beside the file, and renamed when it is whole: a kill or a full disk in between
 * leaves what was there before.
 *
 * @param file the path without its extension
 */
record DatabaseFile(Path file) {
    private static final String USER = "sa";
    private static final String BYTES = ".mv.db";
    private static final String DRAFT = ".draft";
    private static final int WRONG_PASSWORD = 28000;
    private static final int IN_USE = 90020;
    private static final int PASSWORD_BYTES = 24;
    private static final int SNAPSHOTS = 5;

    /**
     * FS locks the file itself and opens no port. A WRITE_DELAY, half a second by default, would lose the documents that were
     * loaded last before a run was killed. A trace file would hold statements of SQL.
     */
    private static final String SETTINGS = ";FILE_LOCK=FS;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    /** The JDBC URL of a database in a file. */
    static String url(Path file) {
        return "jdbc:h2:file:" + file + SETTINGS;
    }

    /**
     * Makes the database ready for a command that writes: protected, and with the tables of this version.
     *
     * @return its address with the password
     * @throws CannotRunException if the database cannot be used; the message says what to do
     */
    DatabaseAddress prepared() {
        try {
            protect();
            String password = Files.exists(bytes()) ? password() : newPassword();
            migrate(password);
            OwnerOnly.restrictFiles(folder(), name());
            return new DatabaseAddress(url(file), file, USER, password);
        } catch (IOException e) {
            throw new CannotRunException(
                    IoFailure.explain(e).orElse("the database '" + file + "' cannot be written"), e);
        } catch (SQLException e) {
            throw new CannotRunException(explain(e), e);
        }
    }

    /**
     * Copies the database into a private folder, for a command that only reads: a run that goes on is not disturbed.
     *
     * @return the copy; close it to delete it
     * @throws CannotRunException if the database cannot be copied
     */
    Snapshot snapshot() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("yusuan-snapshot");
            DatabaseFile copy = new DatabaseFile(folder.resolve(name()));
            if (Files.exists(secret())) {
                Files.copy(secret(), copy.secret());
            }
            return new Snapshot(folder, copied(copy));
        } catch (IOException e) {
            Snapshot.delete(folder);
            throw new CannotRunException(
                    IoFailure.explain(e).orElse("the database '" + file + "' cannot be copied"), e);
        } catch (RuntimeException e) {
            Snapshot.delete(folder);
            throw e;
        }
    }

    /** A run may write while the bytes are copied. H2 then finds a checksum that is wrong, and the copy is made again. */
    private DatabaseAddress copied(DatabaseFile copy) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Files.copy(bytes(), copy.bytes(), StandardCopyOption.REPLACE_EXISTING);
            try {
                return copy.prepared();
            } catch (CannotRunException e) {
                if (attempt == SNAPSHOTS || !(e.getCause() instanceof SQLException)) {
                    throw new CannotRunException(
                            String.valueOf(e.getMessage()).replace(copy.file().toString(), file.toString()), e);
                }
            }
        }
    }

    private void protect() throws IOException {
        boolean own = !Files.exists(folder()) || folder().endsWith("database");
        OwnerOnly.folder(folder());
        if (own) {
            OwnerOnly.restrict(folder());
        } else {
            OwnerOnly.restrictFiles(folder(), name());
        }
    }

    /** The password of a database that exists. One of an earlier version had none, and gets one. */
    private String password() throws IOException, SQLException {
        if (Files.exists(secret())) {
            return Files.readString(secret()).strip();
        }
        // written before the database knows it, and under its own name only afterwards: a kill in between locks nobody
        // out
        Path next = sibling(".password.next");
        String password = Files.exists(next) ? Files.readString(next).strip() : random();
        writePrivate(next, password);
        try (Connection connection = DriverManager.getConnection(url(file), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER " + USER + " SET PASSWORD '" + password + "'");
        } catch (SQLException e) {
            if (e.getErrorCode() != WRONG_PASSWORD) {
                throw e;
            }
            DriverManager.getConnection(url(file), USER, password).close();
        }
        AtomicFile.publish(next, secret());
        return password;
    }

    private String newPassword() throws IOException {
        String password = random();
        writePrivate(secret(), password);
        return password;
    }

    private void migrate(String password) throws IOException, SQLException {
        boolean exists = Files.exists(bytes());
        DatabaseFile draft = new DatabaseFile(sibling(DRAFT));
        Files.deleteIfExists(draft.bytes());
        if (exists && isUpToDate(password)) {
            return;
        }
        OwnerOnly.file(draft.bytes());
        try {
            if (exists) {
                Files.copy(bytes(), draft.bytes(), StandardCopyOption.REPLACE_EXISTING);
            }
            draft.flyway(password).migrate();
            OwnerOnly.restrictFiles(folder(), name());
            AtomicFile.publish(draft.bytes(), bytes());
        } finally {
            Files.deleteIfExists(draft.bytes());
        }
    }

    private boolean isUpToDate(String password) throws SQLException {
        try (Connection open = DriverManager.getConnection(url(file), USER, password)) {
            MigrationInfo[] all = flyway(password).info().all();
            if (Arrays.stream(all).anyMatch(one -> isFuture(one.getState()))) {
                throw new CannotRunException("the database '" + file
                        + "' was written by a newer version of Yusuan: use that" + " version, or another --output");
            }
            return Arrays.stream(all)
                    .noneMatch(one -> one.getState().equals(MigrationState.PENDING)
                            || one.getState().equals(MigrationState.OUTDATED));
        }
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private Flyway flyway(String password) {
        return Flyway.configure().dataSource(url(file), USER, password).load();
    }

    private String explain(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case IN_USE -> "the database '" + file + "' is in use by another program: close that, then run it again";
            case WRONG_PASSWORD ->
                "the password in '" + secret() + "' is not that of the database: put both files back from one backup";
            default ->
                IoFailure.explain(failure)
                        .orElse("the database '" + file + "' cannot be opened ("
                                + String.valueOf(failure.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("")
                                + "): put it back from a backup, or move it away and run again, which reads all"
                                + " documents anew");
        };
    }

    private static void writePrivate(Path file, String text) throws IOException {
        OwnerOnly.file(file);
        Files.writeString(
                file,
                text + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Path bytes() {
        return sibling(BYTES);
    }

    private Path secret() {
        return sibling(".password");
    }

    private Path sibling(String extension) {
        return file.resolveSibling(name() + extension);
    }

    private String name() {
        return file.getFileName().toString();
    }

    private Path folder() {
        return file.resolveSibling("").normalize();
    }

    /**
     * A private copy of the database.
     *
     * @param folder where it lies
     * @param address of the copy
     */
    record Snapshot(Path folder, DatabaseAddress address) implements AutoCloseable {
        @Override
        public void close() {
            delete(folder);
        }

        private static void delete(@Nullable Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new CannotRunException("the temporary folder '" + folder + "' cannot be removed", e);
            }
        }
    }
}
