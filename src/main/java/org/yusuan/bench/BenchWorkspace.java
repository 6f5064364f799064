package org.yusuan.bench;

import java.nio.file.Path;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.store.DocumentStore;

/** The destination of one lap: an empty database and a folder for the dataset, both deleted on close. */
public interface BenchWorkspace extends AutoCloseable {
    /** The store that writes the database. */
    DocumentStore store();

    /** The export from the database. */
    DatasetExport export();

    /** The folder of the dataset. */
    Path output();

    @Override
    void close();
}
