package org.yusuan.bench;

import java.nio.file.Path;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.store.DocumentStore;

/** Where one lap of the road ends: an empty database, and a folder for the dataset. Gone when it is closed. */
public interface BenchWorkspace extends AutoCloseable {
    /** Writes into the database. */
    DocumentStore store();

    /** Writes the dataset out of the database. */
    DatasetExport export();

    /** The folder of the dataset. */
    Path output();

    @Override
    void close();
}
