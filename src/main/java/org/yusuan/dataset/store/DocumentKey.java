package org.yusuan.dataset.store;

import java.util.Comparator;
import org.yusuan.model.DocumentId;

/**
 * Identifies a document. The natural order is that of the export: by file name, then by {@code disclosure_id}, both in byte
 * order.
 *
 * @param number its number in this database, which is never exported
 * @param id the hash of its bytes
 * @param sourceFile the first of its names in byte order
 */
public record DocumentKey(long number, DocumentId id, String sourceFile) implements Comparable<DocumentKey> {
    private static final Comparator<DocumentKey> EXPORT_ORDER = Comparator.comparing(
                    DocumentKey::sourceFile, CodePointOrder.INSTANCE)
            .thenComparing(DocumentKey::id);

    @Override
    public int compareTo(DocumentKey other) {
        return EXPORT_ORDER.compare(this, other);
    }
}
