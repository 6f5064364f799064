package org.yusuan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yusuan.document.pipeline.EngineFingerprint;
import org.yusuan.document.pipeline.ScanCacheSettings;

/**
 * What is kept between runs to spare work. Whatever lies there may be removed at any time.
 *
 * @param ocrMegabytes about as much of the readings of scanned pages; 0 to keep none
 */
@ConfigurationProperties("yusuan.cache")
record CacheSettings(int ocrMegabytes) {

    /** @throws IllegalArgumentException saying what is allowed */
    CacheSettings {
        if (ocrMegabytes < 0) {
            throw new IllegalArgumentException(
                    "yusuan.cache.ocr-megabytes must be 0 (keep none) or more, but is " + ocrMegabytes);
        }
    }

    /** Settings of a cache in this folder; null if none is wanted. */
    @Nullable
    ScanCacheSettings of(@Nullable Path folder) {
        return folder == null || ocrMegabytes == 0
                ? null
                : new ScanCacheSettings(
                        folder, EngineFingerprint.ofThisProgram().scans(), ocrMegabytes);
    }
}
