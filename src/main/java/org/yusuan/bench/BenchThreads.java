package org.yusuan.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.yusuan.collect.source.Candidate;
import org.yusuan.model.CannotRunException;

/** Threads that read documents, the same for the pipeline and for Tabula: each takes the next document when it is done with one. */
final class BenchThreads implements AutoCloseable {
    private final ExecutorService threads;

    BenchThreads(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /**
     * Does the work for all documents.
     *
     * @param work reads a document, and returns the number of its pages
     * @return the number of pages of all documents
     * @throws CannotRunException if a document cannot be read
     */
    int pages(List<Candidate> documents, Function<Candidate, Integer> work) {
        List<Callable<Integer>> tasks = documents.stream()
                .map(document -> (Callable<Integer>) () -> work.apply(document))
                .toList();
        try {
            int pages = 0;
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                pages += done.get();
            }
            return pages;
        } catch (ExecutionException e) {
            throw new CannotRunException("a document stops the measurement: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("the measurement was interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
