package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The threads on which native code of the recognition runs, batches beside each other. The default size of a stack does: a
 * version of ONNX Runtime for which it did not is ruled out by {@code NativesTest}.
 */
final class NativeThreads implements AutoCloseable {
    /** A lone document should not leave a core idle; several workers fill the cores by themselves, and memory is short. */
    private static final int MOST = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.min(MOST, Runtime.getRuntime().availableProcessors()), NativeThreads::thread);

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "recognition");
        // It must not keep a program alive that has ended.
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Calls on one of the threads, and waits.
     *
     * @throws Exception whatever the call throws
     */
    <T> T call(Callable<T> task) throws Exception {
        return callAll(List.of(task)).get(0);
    }

    /**
     * Calls beside each other, and waits for all.
     *
     * @return what each gave, in the order of the calls
     * @throws Exception whatever the first of the failed calls throws
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
