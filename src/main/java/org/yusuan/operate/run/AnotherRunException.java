package org.yusuan.operate.run;

import org.yusuan.model.CannotRunException;

/** Another run holds a lock that this one needs: exit code 3. The message says which run. */
public final class AnotherRunException extends CannotRunException {

    /** @param message one plain line: who has the lock, since when, and what to do */
    public AnotherRunException(String message) {
        super(message);
    }
}
