package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The threads that run the native code of the recognition, several batches in parallel. The default stack size
 * suffices; {@code NativesTest} rules out a version of ONNX Runtime for which it does not.
 */
final class NativeThreads implements AutoCloseable {
    /**
     * Most threads: a single document should use two cores. Several workers fill the cores by themselves, and memory is
     * short.
     */
    private static final int MOST = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.min(MOST, Runtime.getRuntime().availableProcessors()), NativeThreads::thread);

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "recognition");
        // A daemon, so that it does not keep a finished program alive.
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs a task on one of the threads, and waits for it.
     *
     * @throws Exception whatever the task throws
     */
    <T> T call(Callable<T> task) throws Exception {
        return callAll(List.of(task)).get(0);
    }

    /**
     * Runs tasks in parallel, and waits for all.
     *
     * @return the results in the order of the tasks
     * @throws Exception whatever the first failed task throws
     */
    <T> List<T> callAll(List<Callable<T>> tasks) throws Exception {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception known) {
                throw known;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while text was recognised", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
