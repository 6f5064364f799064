package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.yusuan.collect.source.Candidate;
import org.yusuan.model.CannotRunException;

/**
 * Documents side by side: each lane takes the next document when it is done with one. Spring Batch's own parallel step would
 * hold one transaction open over a whole chunk while its documents are read.
 */
final class ReadingLanes implements AutoCloseable {
    private final int lanes;
    private final ExecutorService threads;

    ReadingLanes(int lanes) {
        this.lanes = lanes;
        this.threads = Executors.newFixedThreadPool(lanes);
    }

    /**
     * Does the work for all documents.
     *
     * @throws RuntimeException the first failure of the work; no lane then takes another document
     */
    void run(List<Candidate> documents, Consumer<Candidate> work, Consumer<Candidate> done) {
        Queue<Candidate> queue = new ConcurrentLinkedQueue<>(documents);
        List<Future<?>> results = new ArrayList<>();
        for (int lane = 0; lane < Math.min(lanes, documents.size()); lane++) {
            results.add(threads.submit(() -> drain(queue, work, done)));
        }
        results.forEach(ReadingLanes::await);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static void drain(Queue<Candidate> queue, Consumer<Candidate> work, Consumer<Candidate> done) {
        try {
            for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
                work.accept(next);
                done.accept(next);
            }
        } finally {
            queue.clear(); // after a failure nobody goes on; after the end it is empty anyway
        }
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw FailedRun.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("the run was interrupted; the next run goes on", e);
        }
    }
}
