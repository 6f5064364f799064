package org.yusuan.cli.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractorLimits;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.operate.worker.WorkerLaunch;
import org.yusuan.operate.worker.WorkerPool;
import org.yusuan.operate.worker.WorkerSettings;

/**
 * Makes what reads the documents.
 *
 * @param extractors makes an extractor of this process
 * @param launch how a worker process is started
 * @param readers who is wanted
 */
record ExtractorChoice(
        Function<ExtractorSettings, DocumentExtractor> extractors, WorkerLaunch launch, ReaderOptions readers) {

    DocumentExtractor open(WorkerSettings workers, ExtractorLimits limits, CacheSettings cache) {
        ExtractorSettings settings = new ExtractorSettings(limits, readers.templates(), cache.of(readers.kept()));
        // made even where workers read: it tells the version, and a mistake in a template before any worker is started
        DocumentExtractor own = extractors.apply(settings);
        try {
            return readers.workers() == 0 ? own : new WorkerPool(launch, workers, settings, own.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
