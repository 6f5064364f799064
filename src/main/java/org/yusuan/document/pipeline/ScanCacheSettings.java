package org.yusuan.document.pipeline;

import java.nio.file.Path;

/**
 * Where readings of scanned pages are kept, so that they need not be recognised again.
 *
 * @param folder need not exist; may be shared by any number of processes
 * @param program names the program that reads: what another one has read is read again
 * @param megabytes about as much may lie there; what was not used for longest goes first
 */
public record ScanCacheSettings(Path folder, String program, int megabytes) {

    /** @throws IllegalArgumentException if nothing may be kept: then there are no such settings */
    public ScanCacheSettings {
        if (megabytes < 1) {
            throw new IllegalArgumentException("readings of scans need at least 1 megabyte, but have " + megabytes);
        }
    }
}
