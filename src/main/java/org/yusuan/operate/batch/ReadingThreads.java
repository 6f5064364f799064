package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.core.task.TaskExecutor;
import org.yusuan.model.RunInterruptedException;

/**
 * Does pieces of work side by side, and waits until all of them have ended. None is ever interrupted: a thread that is
 * interrupted while H2 writes closes the database for everybody. Who waits may be interrupted; the work is then asked to stop,
 * and ends after the document that it is at.
 */
final class ReadingThreads {
    private final TaskExecutor executor;

    ReadingThreads(TaskExecutor executor) {
        this.executor = executor;
    }

    /**
     * Does the work.
     *
     * @param stop keeps the work from going on, if the caller is interrupted
     * @throws RunInterruptedException if the caller was interrupted; its flag is cleared, so that what is left to do for the
     *     run can be done
     * @throws RuntimeException the first failure of the work
     */
    <T> List<T> run(List<? extends Callable<T>> work, Runnable stop) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        work.forEach(one -> tasks.add(new FutureTask<>(one)));
        tasks.forEach(executor::execute);
        boolean interrupted = false;
        for (FutureTask<T> task : tasks) {
            interrupted |= await(task, stop);
        }
        if (interrupted) {
            throw new RunInterruptedException();
        }
        return tasks.stream().map(ReadingThreads::result).toList();
    }

    /** Whether the caller was interrupted meanwhile. */
    private static boolean await(FutureTask<?> task, Runnable stop) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                return interrupted;
            } catch (ExecutionException e) {
                return interrupted; // the result says so, when all have ended
            } catch (InterruptedException e) {
                interrupted = true;
                stop.run();
            }
        }
    }

    private static <T> T result(FutureTask<T> ended) {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw RunFailure.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw new RunInterruptedException();
        }
    }
}
