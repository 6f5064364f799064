package org.yusuan.cli.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;
import org.yusuan.bench.BenchWorkspace;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.dataset.store.DocumentStore;

/**
 * An H2 file and a dataset in a temporary folder, as a run would write them. It starts no Spring context: one for each lap would
 * keep the compiler busy with Spring while the laps are measured.
 *
 * @param folder the folder of both
 * @param database the connections to the H2 file
 * @param transactions the transactions of the database
 */
public record TemporaryWorkspace(Path folder, HikariDataSource database, PlatformTransactionManager transactions)
        implements BenchWorkspace {

    /**
     * Makes an empty workspace.
     *
     * @param connections one for each thread that writes, and one more
     */
    public static TemporaryWorkspace open(int connections) {
        try {
            Path folder = Files.createTempDirectory("yusuan-bench");
            HikariDataSource database = DatabaseAddress.ofFile(
                            folder.resolve("database").resolve("yusuan"))
                    .prepared()
                    .open(connections);
            return new TemporaryWorkspace(folder, database, new JdbcTransactionManager(database));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be created", e);
        }
    }

    @Override
    public DocumentStore store() {
        return new DocumentStore(database, transactions);
    }

    @Override
    public DatasetExport export() {
        return new DatasetExport(new DatasetReader(database, transactions));
    }

    @Override
    public Path output() {
        return folder.resolve("dataset");
    }

    @Override
    public void close() {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder '" + folder + "' cannot be removed", e);
        }
    }
}
