package org.yusuan.dataset.changes;

import org.yusuan.model.Worded;

/** What happened to a row of the dataset. */
enum Change implements Worded {
    /** The dataset did not have it. */
    ADDED,
    /** It has another amount than before: in the same document, or in the edition that this one supersedes. */
    CHANGED,
    /** The new edition does not have it. */
    SUPERSEDED,
    /** Its document was withdrawn, refused, or read anew without it. */
    REMOVED;
}
