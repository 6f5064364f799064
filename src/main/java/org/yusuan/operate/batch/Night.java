package org.yusuan.operate.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.collect.source.Discovery;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.model.Correction;
import org.yusuan.model.SourceReport;

/** What the steps of a night hand to each other: each is made by one step and taken by the next. */
final class Night {
    private Night() {}

    /**
     * The sources were asked, and what they led to is known; nothing is in the database yet.
     *
     * @param asked what each source on the web gave
     * @param discovery all documents that are there now
     */
    record Collected(List<SourceReport> asked, Discovery discovery) {
        Collected {
            asked = List.copyOf(asked);
        }
    }

    /**
     * The database knows what was seen, and what persons took out.
     *
     * @param sources what each source gave, those on the web and the folders
     * @param discovery all documents that are there now
     */
    record Recorded(List<SourceReport> sources, Discovery discovery) {
        Recorded {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The documents to read are chosen and offered to the readers.
     *
     * @param sources what each source gave
     * @param found what the sources led to, counted
     * @param documents how many are read
     * @param gone the names of documents that should be read, but of which the sources no longer hold the bytes
     */
    record Selected(List<SourceReport> sources, HarvestReport.Found found, int documents, List<String> gone) {
        Selected {
            sources = List.copyOf(sources);
            gone = List.copyOf(gone);
        }
    }

    /**
     * Every document that was chosen is loaded or refused.
     *
     * @param selected what was chosen
     * @param totals what reading gave
     */
    record DocumentsRead(Selected selected, ReadTotals totals) {

        /** Of all documents that were found, what became of them. */
        RunCounts counts() {
            return new RunCounts(
                    selected.found().documents(),
                    totals.sums().loaded(),
                    totals.quarantined().size(),
                    selected.found().documents() - selected.documents());
        }
    }

    /**
     * Corrections are in force, and it is settled which editions are current and what compares with what.
     *
     * @param read what was read
     * @param unmatched corrections that fit no document
     */
    record Settled(DocumentsRead read, List<Correction> unmatched) {
        Settled {
            unmatched = List.copyOf(unmatched);
        }
    }

    /**
     * The files of the dataset are written.
     *
     * @param settled what they show
     * @param changes how many rows differ from those of the run before; null if that could not be found out
     */
    record Published(Settled settled, @Nullable RowChanges changes) {}

    /**
     * The run is closed in the ledger, and its report is written.
     *
     * @param report what it did
     */
    record Reported(HarvestReport report) {}
}
