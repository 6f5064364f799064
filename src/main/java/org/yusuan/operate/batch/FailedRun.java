package org.yusuan.operate.batch;

import org.springframework.dao.DataAccessException;
import org.yusuan.model.CannotRunException;

/** Says why a run as a whole failed. */
final class FailedRun {
    private FailedRun() {}

    /** Throws the failure as a reason for a person. */
    static void rethrow(Throwable failure) {
        throw of(failure);
    }

    static CannotRunException of(Throwable failure) {
        if (failure instanceof CannotRunException plain) {
            return plain;
        }
        if (failure instanceof DataAccessException) {
            return new CannotRunException(
                    "the database failed; what was loaded before is whole, and the next run goes on with the rest",
                    failure);
        }
        return new CannotRunException(
                "a defect of the program (" + failure.getClass().getSimpleName()
                        + "): please report it with the log; what was loaded before is whole",
                failure);
    }
}
