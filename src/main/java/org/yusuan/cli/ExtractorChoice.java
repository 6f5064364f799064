package org.yusuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.extract.ExtractorLimits;
import org.yusuan.extract.ExtractorSettings;
import org.yusuan.worker.WorkerLaunch;
import org.yusuan.worker.WorkerPool;
import org.yusuan.worker.WorkerSettings;

/**
 * Makes what reads the documents.
 *
 * @param extractors makes an extractor of this process
 * @param launch how a worker process is started
 * @param readers who is wanted
 */
record ExtractorChoice(
        Function<ExtractorSettings, DocumentExtractor> extractors, WorkerLaunch launch, Readers readers) {

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
