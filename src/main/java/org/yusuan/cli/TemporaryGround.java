package org.yusuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.yusuan.bench.Ground;
import org.yusuan.export.DatasetExport;
import org.yusuan.store.DocumentStore;

/**
 * An H2 file and a dataset in a folder of their own, as a run would make them.
 *
 * @param folder of both
 * @param session over the database
 */
record TemporaryGround(Path folder, ConfigurableApplicationContext session) implements Ground {

    /** @param threads that will write */
    static TemporaryGround open(SessionFactory sessions, int threads) {
        try {
            Path folder = Files.createTempDirectory("yusuan-bench");
            DatabaseAddress database = DatabaseAddress.ofFile(folder.resolve("database").resolve("yusuan"));
            Readers readers = new Readers(threads, folder.resolve("templates"));
            ConfigurableApplicationContext session = sessions.open(database, null, readers);
            session.getBean(DocumentStore.class);
            return new TemporaryGround(folder, session);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    @Override
    public DocumentStore store() {
        return session.getBean(DocumentStore.class);
    }

    @Override
    public DatasetExport export() {
        return session.getBean(DatasetExport.class);
    }

    @Override
    public Path output() {
        return folder.resolve("dataset");
    }

    @Override
    public void close() {
        session.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder '" + folder + "' cannot be removed", e);
        }
    }
}
