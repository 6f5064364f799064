package org.yusuan.dataset.store;

import org.yusuan.model.Worded;

/** How the processing of a document ended. */
public enum DocumentStatus implements Worded {
    /** Found in a source and not read yet. It is in no file of the export. */
    SEEN,
    /** Read, without an error or a warning. */
    LOADED,
    /** Read, with at least one error or warning. */
    LOADED_WITH_FINDINGS,
    /** Refused, with a reason. */
    QUARANTINED,
    /** Read, and superseded by a newer edition of the same disclosure. */
    SUPERSEDED,
    /** Split into the disclosures that the file holds, each a document of its own. It is in no file of the export. */
    COMPILATION,
    /** Withdrawn by a person, with a reason. It is in no file of the export. */
    WITHDRAWN;

    /** SQL list of the statuses of documents that are not part of the dataset. */
    static final String OUTSIDE = "('seen', 'compilation', 'withdrawn')";

    /** Whether documents of this status are part of the dataset. */
    public boolean isExported() {
        return this != SEEN && this != COMPILATION && this != WITHDRAWN;
    }
}
