package org.yusuan.dataset.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A file that was seen. The same bytes may be seen under several names; they are one document.
 *
 * @param id its bytes
 * @param sourceFile file name; a zip entry is {@code outer.zip!/inner.pdf}
 * @param sourceUrl where it was fetched; empty if local
 * @param published when it was published; null if unknown
 */
public record Sighting(
        DocumentId id,
        String sourceFile,
        String sourceUrl,
        @Nullable LocalDate published) {}
