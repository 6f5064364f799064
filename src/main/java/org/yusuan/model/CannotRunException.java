package org.yusuan.model;

import org.jspecify.annotations.Nullable;

/**
 * The run cannot begin or go on, for a reason that a person can mend: exit code 2. What is wrong with one document is never
 * this, but an {@link Outcome.Refused}.
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
