package org.yusuan.dataset.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A document among the editions of one disclosure.
 *
 * @param document its number
 * @param id its bytes
 * @param published the earliest date of publication known; null if none is
 * @param firstSeenRun the run that saw it first
 */
record Edition(long document, DocumentId id, @Nullable LocalDate published, long firstSeenRun) {

    /**
     * Where an edition stands in its chain.
     *
     * @param edition the edition
     * @param number 1-based; editions that nothing tells apart share it
     * @param supersededBy {@code disclosure_id} of the next edition; null for a current one
     * @param rivals the other current editions; empty unless this one is current
     */
    record Place(Edition edition, int number, @Nullable String supersededBy, List<Edition> rivals) {}
}
