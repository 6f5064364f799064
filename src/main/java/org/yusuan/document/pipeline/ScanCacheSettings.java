package org.yusuan.document.pipeline;

import java.nio.file.Path;

/**
 * Settings of the cache of scanned pages, which saves recognising them again.
 *
 * @param folder is created if it is missing; any number of processes may share it
 * @param program fingerprint of the program that reads, see {@link EngineFingerprint#scans}; readings of another are not used
 * @param megabytes size that is not exceeded by much; the least recently used files go first
 */
public record ScanCacheSettings(Path folder, String program, int megabytes) {

    /** @throws IllegalArgumentException if the size is below one megabyte; no settings mean no cache */
    public ScanCacheSettings {
        if (megabytes < 1) {
            throw new IllegalArgumentException("readings of scans need at least 1 megabyte, but have " + megabytes);
        }
    }
}
