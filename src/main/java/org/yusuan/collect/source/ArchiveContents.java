package org.yusuan.collect.source;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.model.DocumentId;

/**
 * What came out of an archive.
 *
 * @param documents in the order of the archive
 * @param passedOver entries that are no documents by their names
 * @param refused entries that are not read, with the reason
 */
public record ArchiveContents(List<Document> documents, List<PassedOver> passedOver, List<Unreadable> refused) {

    public ArchiveContents {
        documents = List.copyOf(documents);
        passedOver = List.copyOf(passedOver);
        refused = List.copyOf(refused);
    }

    /**
     * A document of an archive.
     *
     * @param id its bytes
     * @param file where they are now, under a name made of the id
     * @param size in bytes
     * @param sourceFile {@code outer.zip!/inner.pdf}
     */
    public record Document(DocumentId id, Path file, long size, String sourceFile) {}
}
