package org.yusuan.operate.worker;

import java.io.IOException;
import org.yusuan.model.CannotRunException;

/** No worker process can be started on this machine, so that no document can be read. */
public final class WorkersUnavailable extends CannotRunException {

    WorkersUnavailable(IOException cause) {
        super(
                "no worker process can be started (" + cause.getMessage()
                        + "); the log shows what it printed; --workers 0 reads without them",
                cause);
    }
}
