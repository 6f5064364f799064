package org.yusuan.collect.archive;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.model.DocumentId;

/**
 * The documents that persons withdrew from the dataset, with their reasons. They are kept in the archive, so that a database that is
 * built anew leaves them out too.
 */
public final class Withdrawals {
    private final Journal<Entry> journal;

    public Withdrawals(Archive archive) {
        this.journal = new Journal<>(archive.root().resolve(Archive.WITHDRAWN), Entry.class);
    }

    /**
     * A line of the journal.
     *
     * @param time of the decision
     * @param sha256 of the document
     * @param withdrawn false if a withdrawal is taken back
     * @param reason in the person's words
     */
    record Entry(Instant time, String sha256, boolean withdrawn, String reason) {
        Entry {
            if (sha256 == null || !DocumentId.isSha256(sha256)) {
                throw new IllegalArgumentException("a withdrawal without the sha256 of a document");
            }
        }
    }

    /** Withdraws a document. */
    public void withdraw(Instant time, DocumentId id, String reason) {
        journal.add(new Entry(time, id.sha256(), true, reason));
    }

    /** Takes a withdrawal back. */
    public void undo(Instant time, DocumentId id, String reason) {
        journal.add(new Entry(time, id.sha256(), false, reason));
    }

    /** The withdrawn documents, each with its reason. */
    public SortedMap<DocumentId, String> inForce() {
        SortedMap<DocumentId, String> inForce = new TreeMap<>();
        for (Entry entry : journal.read().entries()) {
            DocumentId id = new DocumentId(entry.sha256());
            inForce.remove(id);
            if (entry.withdrawn()) {
                inForce.put(id, entry.reason());
            }
        }
        return inForce;
    }
}
