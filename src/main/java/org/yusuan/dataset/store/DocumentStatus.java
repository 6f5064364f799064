package org.yusuan.dataset.store;

import org.yusuan.model.Worded;

/** How far a document came. */
public enum DocumentStatus implements Worded {
    /** Found in a source and not read yet; no file of the export knows it. */
    SEEN,
    /** Read, without an error or a warning. */
    LOADED,
    /** Read, with at least one error or warning. */
    LOADED_WITH_FINDINGS,
    /** Refused, with a reason. */
    QUARANTINED,
    /** Read, and a newer edition of the same disclosure counts instead. */
    SUPERSEDED,
    /** Taken out by a person, with a reason; no file of the export knows it. */
    WITHDRAWN;

    /** The words for documents that are no part of the dataset, for SQL. */
    static final String OUTSIDE = "('seen', 'withdrawn')";
}
