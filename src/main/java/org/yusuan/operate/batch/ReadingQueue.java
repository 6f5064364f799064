package org.yusuan.operate.batch;

import java.util.Optional;
import org.yusuan.dataset.store.Claim;
import org.yusuan.dataset.store.ClaimLostException;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** Where the readers of a run get their documents, and where they leave what they read. Safe for use by several threads. */
interface ReadingQueue {

    /** Takes the next document; empty if none is left, or if the reading was stopped. */
    Optional<Claim> take();

    /**
     * Puts what was read of a document into the dataset.
     *
     * @throws ClaimLostException if somebody else has taken the document meanwhile; nothing is changed then
     */
    void finish(Claim claim, EngineVersion version, Outcome outcome);

    /** Gives a document back that was not read to its end. */
    void giveBack(Claim claim);

    /** Keeps all readers of the run from taking another document. */
    void stop();
}
