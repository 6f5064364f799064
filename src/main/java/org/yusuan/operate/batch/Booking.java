package org.yusuan.operate.batch;

import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** What becomes of a document that was read. */
interface Booking {

    /** Books the outcome, and tells the tally what it changed, if somebody asked. */
    void book(DocumentId id, EngineVersion version, Outcome outcome);

    /** Replaces what is known of the document. */
    static Booking loading(long run, DocumentStore store) {
        return (id, version, outcome) -> store.load(run, id, version, outcome);
    }

    /** Replaces what is known of the document, and compares. */
    static Booking comparing(long run, DocumentStore store, Tally tally) {
        return (id, version, outcome) -> tally.add(store.reload(run, id, version, outcome));
    }

    /** Compares, and changes nothing. */
    static Booking rehearsing(DocumentStore store, Tally tally) {
        return (id, version, outcome) -> tally.add(store.rehearse(id, version, outcome));
    }
}
