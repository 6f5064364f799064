package org.yusuan.cli.wiring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yusuan.document.pipeline.EngineFingerprint;
import org.yusuan.document.pipeline.ScanCacheSettings;

/**
 * The settings of the cache, which saves work between runs. Its files may be deleted at any time.
 *
 * @param ocrMegabytes the approximate size of the kept readings of scanned pages; 0 to keep none
 */
@ConfigurationProperties("yusuan.cache")
record CacheSettings(int ocrMegabytes) {

    /** @throws IllegalArgumentException if the size is negative; the message says what is allowed */
    CacheSettings {
        if (ocrMegabytes < 0) {
            throw new IllegalArgumentException(
                    "yusuan.cache.ocr-megabytes must be 0 (keep none) or more, but is " + ocrMegabytes);
        }
    }

    /** The settings of a cache in this folder; null if nothing is to be kept. */
    @Nullable
    ScanCacheSettings of(@Nullable Path folder) {
        return folder == null || ocrMegabytes == 0
                ? null
                : new ScanCacheSettings(
                        folder, EngineFingerprint.ofThisProgram().scans(), ocrMegabytes);
    }
}
