package org.yusuan.operate.batch;

import java.util.Collection;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.yusuan.io.IoFailure;
import org.yusuan.model.CannotRunException;

/** Says for a person why a run as a whole failed. */
final class RunFailure {
    private RunFailure() {}

    /** Explains the failure that says most: Spring Batch adds its own, which only say that there was another. */
    static CannotRunException of(Collection<Throwable> failures) {
        Throwable first = failures.stream()
                .filter(CannotRunException.class::isInstance)
                .findFirst()
                .or(() -> failures.stream()
                        .filter(failure -> !(failure instanceof JobExecutionException))
                        .findFirst())
                .orElseGet(() -> failures.iterator().next());
        return of(first);
    }

    static CannotRunException of(Throwable failure) {
        if (failure instanceof CannotRunException plain) {
            return plain;
        }
        return new CannotRunException(IoFailure.explain(failure).orElseGet(() -> message(failure)), failure);
    }

    private static String message(Throwable failure) {
        if (failure instanceof DataAccessException) {
            return "the database failed; what was loaded before is whole, and the next run goes on with the rest";
        }
        return "a defect of the program (" + failure.getClass().getSimpleName()
                + "): please report it with the log; what was loaded before is whole";
    }
}
