package org.yusuan.cli.wiring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a command reads documents.
 *
 * @param workers number of worker processes; 0 to read in this process
 * @param templates the folder of the user's own templates; need not exist
 * @param kept the folder of kept readings of scanned pages; need not exist; null to keep none
 */
public record ReaderOptions(
        int workers, Path templates, @Nullable Path kept) {

    /** Options that keep no readings. */
    public ReaderOptions(int workers, Path templates) {
        this(workers, templates, null);
    }
}
