package org.yusuan.operate.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.RunInterruptedException;

/**
 * Reads documents in worker processes. Each calling thread has a worker of its own while its document is read, so that there are
 * as many workers as callers. They are started when they are first needed, and replaced when they die or have served long
 * enough.
 */
public final class WorkerPool implements DocumentExtractor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

    /** A worker killed while it starts is no document's fault; if it happens again, no worker can live here. */
    private static final int ATTEMPTS = 3;

    private final WorkerLaunch launch;
    private final WorkerSettings settings;
    private final byte[] setUp;
    private final EngineVersion version;
    private final Path directory;
    private final MessageCodec codec = new MessageCodec();
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private volatile boolean closed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(WorkerPool::clockThread);

    /**
     * A pool without workers yet.
     *
     * @param extractor what the workers make their extractors with
     * @param version of the extractor that runs in the workers
     * @throws IOException if no temporary directory can be made
     */
    public WorkerPool(WorkerLaunch launch, WorkerSettings settings, ExtractorSettings extractor, EngineVersion version)
            throws IOException {
        this.launch = launch;
        this.settings = settings;
        this.setUp = codec.encode(extractor);
        this.version = version;
        this.directory = Files.createTempDirectory("yusuan-");
    }

    @Override
    public EngineVersion version() {
        return version;
    }

    /**
     * Reads the document in a worker; the death of the worker is a refusal.
     *
     * @throws WorkersUnavailable if no worker can be started
     * @throws RunInterruptedException if the calling thread was interrupted, or the pool was closed, before the document was
     *     read; the flag of the thread stays set
     */
    @Override
    public Outcome extract(ExtractionRequest request, PageProgress progress) {
        Worker worker = handOver(codec.encode(request));
        Worker.Answer answer = worker.receive(settings.wallClock(), progress);
        Outcome outcome = answer.outcome();
        if (outcome != null) {
            return accept(worker, outcome);
        }
        Outcome refused = death(worker, answer.timedOut());
        if (closed || Thread.currentThread().isInterrupted()) {
            throw new RunInterruptedException();
        }
        return refused;
    }

    /** Ends all workers and removes their files. */
    @Override
    public void close() throws IOException {
        closed = true;
        clock.shutdownNow();
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
        Files.deleteIfExists(directory);
    }

    private Outcome accept(Worker worker, Outcome outcome) {
        if (worker.served() < settings.recycleAfter()) {
            idle.add(worker);
        } else {
            retire(worker);
        }
        return outcome;
    }

    private Outcome death(Worker worker, boolean timedOut) {
        int exitCode = worker.exitCode();
        retire(worker);
        return new Outcome.Refused(new WorkerDeath(settings).explain(exitCode, timedOut));
    }

    /** Gives the message to a worker that is alive; one that died while it was idle, or before it took the message, is replaced. */
    private Worker handOver(byte[] message) {
        IOException last = new IOException("no attempt was made");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Worker worker = null;
            try {
                worker = idleOrNew();
                worker.send(message);
                return worker;
            } catch (IOException e) {
                last = e;
                retire(worker);
                if (Thread.currentThread().isInterrupted()) {
                    throw new RunInterruptedException(); // which closes the sockets of a thread
                }
            }
        }
        throw new WorkersUnavailable(last);
    }

    private Worker idleOrNew() throws IOException {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
            retire(worker);
        }
        return newWorker();
    }

    /** A worker that knows what to make its extractor with. */
    private Worker newWorker() throws IOException {
        WorkerHome home = new WorkerHome(directory, "w" + started.incrementAndGet());
        Worker worker = Worker.start(launch, settings, home, clock);
        try {
            worker.send(setUp);
            return worker;
        } catch (IOException e) {
            retire(worker);
            throw e;
        }
    }

    private static void retire(@Nullable Worker worker) {
        try {
            if (worker != null) {
                worker.close();
            }
        } catch (IOException e) {
            LOG.warn("temporary files of a worker are left behind: {}", e.getMessage());
        }
    }

    private static Thread clockThread(Runnable work) {
        Thread thread = new Thread(work, "worker-clock");
        thread.setDaemon(true);
        return thread;
    }
}
