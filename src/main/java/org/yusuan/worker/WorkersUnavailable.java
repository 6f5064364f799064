package org.yusuan.worker;

import java.io.IOException;

/** No worker process can be started on this machine, so that no document can be read. */
public final class WorkersUnavailable extends RuntimeException {

    WorkersUnavailable(IOException cause) {
        super(
                "no worker process can be started (" + cause.getMessage()
                        + "); the log has what it said; --workers 0 reads without them",
                cause);
    }
}
