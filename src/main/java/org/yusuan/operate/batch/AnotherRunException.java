package org.yusuan.operate.batch;

import org.yusuan.model.CannotRunException;

/** Another run is going on; the message says whose. */
public final class AnotherRunException extends CannotRunException {

    /** @param message one plain line: who has the lock, since when, and what to do */
    public AnotherRunException(String message) {
        super(message);
    }
}
