package org.yusuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.worker.WorkerLaunch;
import org.yusuan.worker.WorkerPool;
import org.yusuan.worker.WorkerSettings;

/**
 * Who reads the documents.
 *
 * @param inProcess makes an extractor of this process
 * @param launch how a worker process is started
 * @param workers how many; 0 to read in this process
 */
record ExtractorChoice(Supplier<DocumentExtractor> inProcess, WorkerLaunch launch, int workers) {

    DocumentExtractor open(WorkerSettings settings) {
        DocumentExtractor own = inProcess.get();
        try {
            return workers == 0 ? own : new WorkerPool(launch, settings, own.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
