package org.yusuan.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.CannotRunException;

class DatabaseFileTest {
    private final Path folder;

    DatabaseFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void folderAndFilesBelongToTheirOwnerAlone() throws IOException {
        DatabaseAddress address = address().prepared();
        try (HikariDataSource open = address.open(1)) {
            runs(open);
            assertThat(permissions(folder.resolve("database"))).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(folder.resolve("database"))) {
                List<Path> all = files.toList();
                assertThat(all).hasSizeGreaterThan(1);
                assertThat(all).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void aFolderOfTheUserStaysOpenButNotTheFilesOfTheDatabase() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        DatabaseAddress.ofFile(shared.resolve("mine")).prepared();
        assertThat(permissions(shared)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(shared.resolve("mine.mv.db"))).isEqualTo("rw-------");
        assertThat(permissions(shared.resolve("mine.password"))).isEqualTo("rw-------");
    }

    @Test
    void nobodyLogsInWithoutThePassword() {
        DatabaseAddress address = address().prepared();
        assertThat(address.secret()).hasSizeGreaterThan(30);
        assertThatThrownBy(() ->
                        DriverManager.getConnection(address.url(), "sa", "").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Wrong user name or password");
    }

    @Test
    void anotherUserOfTheMachineReadsNothingOfIt() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (HikariDataSource open = address().prepared().open(1)) {
            runs(open);
            Assumptions.assumeTrue(asNobody("test -r '" + folder + "'") == 0, "switching users is not possible here");
            String database = folder.resolve("database").toString();
            assertThat(asNobody("ls '" + database + "'")).isNotZero();
            assertThat(asNobody("cat '" + database + "/yusuan.mv.db' '" + database + "/yusuan.password'"))
                    .isNotZero();
        }
    }

    @Test
    void aDatabaseOfAnEarlierVersionGetsAPasswordAndKeepsItsRows() throws SQLException, IOException {
        Files.createDirectory(folder.resolve("database"));
        String old = "jdbc:h2:file:" + folder.resolve("database").resolve("yusuan");
        Flyway.configure().dataSource(old, "sa", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(old, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (n INTEGER)");
        }
        DatabaseAddress address = address().prepared();
        try (HikariDataSource open = address.open(1)) {
            assertThat(JdbcClient.create(open)
                            .sql("SELECT COUNT(*) FROM kept")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThatThrownBy(() ->
                        DriverManager.getConnection(address.url(), "sa", "").close())
                .isInstanceOf(SQLException.class);
        assertThat(address().prepared().secret()).isEqualTo(address.secret());
    }

    @Test
    void aKillBeforeThePasswordHadItsNameLocksNobodyOut() throws IOException {
        DatabaseAddress address = address().prepared();
        Path database = folder.resolve("database");
        Files.move(database.resolve("yusuan.password"), database.resolve("yusuan.password.next"));
        assertThat(address().prepared().secret()).isEqualTo(address.secret());
    }

    @Test
    void aKillDuringTheFirstMigrationLeavesNothingThatTheNextRunStumblesOver() throws IOException, SQLException {
        Path database = Files.createDirectory(folder.resolve("database"));
        Files.writeString(database.resolve("yusuan.password"), "abc\n");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + database.resolve("yusuan.draft"), "sa", "abc");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE run (half INTEGER)");
        }
        try (HikariDataSource open = address().prepared().open(1)) {
            assertThat(runs(open)).isZero();
        }
    }

    @Test
    void aCommandThatReadsSeesWhatARunHasLoadedWhileItGoesOn() {
        try (HikariDataSource open = address().prepared().open(1)) {
            JdbcClient.create(open).sql("CREATE TABLE loaded AS SELECT 1 AS n").update();
            Path copied;
            try (DatabaseFile.Snapshot snapshot = file().snapshot();
                    HikariDataSource copy = snapshot.address().open(1)) {
                copied = snapshot.folder();
                assertThat(JdbcClient.create(copy)
                                .sql("SELECT n FROM loaded")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
            assertThat(copied).doesNotExist();
        }
    }

    @Test
    void aDamagedDatabaseAndOneOfANewerVersionSayWhatToDo() throws IOException {
        DatabaseAddress address = address().prepared();
        try (HikariDataSource open = address.open(1)) {
            JdbcClient sql = JdbcClient.create(open);
            sql.sql("INSERT INTO \"flyway_schema_history\" SELECT 999, '999', 'later', \"type\", 'V999__later.sql', 1,"
                            + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"flyway_schema_history\""
                            + " WHERE \"version\" = '1'")
                    .update();
        }
        assertThatThrownBy(() -> address().prepared())
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("newer version");
        Files.writeString(folder.resolve("database/yusuan.mv.db"), "no database", StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> address().prepared())
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("put it back from a backup");
    }

    private static long runs(HikariDataSource open) {
        return JdbcClient.create(open)
                .sql("SELECT COUNT(*) FROM run")
                .query(Long.class)
                .single();
    }

    private DatabaseAddress address() {
        return DatabaseAddress.ofFile(file().file());
    }

    private DatabaseFile file() {
        return new DatabaseFile(folder.toAbsolutePath().resolve("database").resolve("yusuan"));
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int asNobody(String command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1; // no setpriv here
        }
    }
}
