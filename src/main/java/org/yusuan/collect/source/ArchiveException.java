package org.yusuan.collect.source;

import java.io.IOException;

/** A whole archive is refused. The message is for a person. */
final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }
}
