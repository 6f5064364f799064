package org.yusuan.model;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a run cannot begin or go on for a reason that a person can remove; the exit code is 2. A bad document never
 * throws this: it ends as {@link Outcome.Refused} (docs/decisions/0020).
 */
public class CannotRunException extends RuntimeException {

    /** @param message one plain line: what, where, and what to do */
    public CannotRunException(String message) {
        this(message, null);
    }

    /**
     * The same with its cause, for the log.
     *
     * @param message one plain line: what, where, and what to do
     * @param cause what happened
     */
    public CannotRunException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
