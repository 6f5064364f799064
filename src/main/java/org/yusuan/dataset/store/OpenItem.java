package org.yusuan.dataset.store;

import java.time.Instant;
import org.yusuan.model.DocumentId;

/**
 * Something about the dataset that is open until a document is mended or withdrawn, or until a person decides.
 *
 * @param kind what it is
 * @param id of the document
 * @param sourceFile its name
 * @param reason the category of a refusal; empty for the others
 * @param message what is open, and what to do
 * @param run the run that opened it
 * @param since when that run began
 */
public record OpenItem(
        Kind kind, DocumentId id, String sourceFile, String reason, String message, long run, Instant since) {

    /** What can be open. */
    public enum Kind {
        /** The document was refused. */
        QUARANTINED,
        /** It has errors that are not the publisher's. */
        ERRORS,
        /** It is current together with other editions of its disclosure, and nothing shows which is the newest. */
        CONFLICT
    }
}
