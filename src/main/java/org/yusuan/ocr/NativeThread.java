package org.yusuan.ocr;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one thread on which native code of the recognition runs. Its stack is of stated size: on threads of the default size
 * the process has died without a word, which costs the document, and has not with a larger stack.
 */
final class NativeThread {
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread deep = new Thread(null, task, "recognition", STACK_BYTES);
        // It must not keep a program alive that has ended.
        deep.setDaemon(true);
        return deep;
    });

    /**
     * Calls on that thread, and waits.
     *
     * @throws Exception whatever the call throws
     */
    <T> T call(Callable<T> task) throws Exception {
        try {
            return thread.submit(task).get();
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
}
