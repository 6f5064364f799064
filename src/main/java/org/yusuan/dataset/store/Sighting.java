package org.yusuan.dataset.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A file that was seen in a source. The same bytes may be seen under several names; they are one document.
 *
 * @param id the hash of its bytes
 * @param sourceFile file name; a zip entry is {@code outer.zip!/inner.pdf}
 * @param sourceUrl the address it was fetched from; empty if local
 * @param published the date of publication; null if unknown
 */
public record Sighting(
        DocumentId id,
        String sourceFile,
        String sourceUrl,
        @Nullable LocalDate published) {}
