package org.yusuan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A correction that a person makes to the identity of a document: a row of {@code overrides.csv}.
 *
 * @param id the document
 * @param identity the corrected parts; empty or null where the part read from the document stays
 * @param template the template that must read it; empty if the program chooses
 * @param reason why, in the person's words
 * @param published when it was published; null where what its source says stays
 */
public record Correction(
        DocumentId id,
        Identity identity,
        String template,
        String reason,
        @Nullable LocalDate published) {

    /** A correction that says nothing of the date of publication. */
    public Correction(DocumentId id, Identity identity, String template, String reason) {
        this(id, identity, template, reason, null);
    }
}
