package org.yusuan.batch;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.export.DatasetExport;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;
import org.yusuan.source.ArchiveEntries;
import org.yusuan.source.ArchiveLimits;
import org.yusuan.source.Candidate;
import org.yusuan.source.Discovery;
import org.yusuan.source.FolderScan;
import org.yusuan.store.DocumentStore;
import org.yusuan.store.RunCounts;
import org.yusuan.store.Sighting;

/** One run: the work of the steps, and what they hand to each other. */
final class HarvestRun {
    private static final Logger LOG = LoggerFactory.getLogger(HarvestRun.class);

    /** Under the output directory: documents taken out of archives, by SHA-256. */
    private static final String UNPACKED = "unpacked";

    private final HarvestRequest request;
    private final Progress progress;
    private final DocumentStore store;
    private final DatasetExport export;
    private final DocumentExtractor extractor;
    private final long number;
    private final Tally tally = new Tally();
    private Discovery discovery = new Discovery(List.of(), List.of(), List.of());
    private List<Candidate> documents = List.of();
    private List<Candidate> unread = List.of();

    HarvestRun(
            HarvestRequest request,
            Progress progress,
            DocumentStore store,
            DocumentExtractor extractor,
            DatasetExport export) {
        this.request = request;
        this.progress = progress;
        this.store = store;
        this.extractor = extractor;
        this.export = export;
        this.number = store.beginRun(request.command());
    }

    /** The number of this run in the ledger. */
    long number() {
        return number;
    }

    void discover() {
        discovery = FolderScan.of(
                request.jobs(), new ArchiveEntries(request.output().resolve(UNPACKED), ArchiveLimits.DEFAULT));
        documents = discovery.documents();
        discovery
                .passedOver()
                .forEach(file ->
                        LOG.info("passed over: {} ({})", file.name(), file.why().word()));
        discovery.unreadable().forEach(file -> LOG.warn("cannot be opened: {}: {}", file.name(), file.reason()));
        store.sight(
                number,
                discovery.candidates().stream().map(HarvestRun::sighting).toList());
        Set<DocumentId> known = request.again()
                ? Set.of()
                : store.known(documents.stream().map(Candidate::id).toList());
        unread = documents.stream()
                .filter(document -> !known.contains(document.id()))
                .toList();
    }

    void readNewDocuments() {
        progress.begin(unread.size());
        try (ReadingLanes lanes = new ReadingLanes(request.threads())) {
            lanes.run(unread, new DocumentReading(number, store, extractor, tally)::read, progress::documentDone);
        } finally {
            progress.end();
        }
    }

    void settleEditions() {
        store.settleEditions();
    }

    void export() {
        export.export(request.output());
    }

    /** Every document that was discovered is accounted for, or the run is no good. */
    void account() {
        RunCounts counts = counts();
        if (!counts.balanced()) {
            throw new CannotRunException("a defect of the program: of " + counts.discovered() + " documents "
                    + counts.loaded() + " were loaded, " + counts.quarantined() + " quarantined and "
                    + counts.unchanged() + " unchanged, which is not all of them; please report it with the log");
        }
        store.endRun(number, counts);
    }

    HarvestReport report() {
        return new HarvestReport(counts(), tally.sums(), tally.quarantined(), discovery);
    }

    private RunCounts counts() {
        return new RunCounts(
                documents.size(), tally.sums().loaded(), tally.quarantined().size(), documents.size() - unread.size());
    }

    private static Sighting sighting(Candidate candidate) {
        return new Sighting(candidate.id(), candidate.sourceFile(), candidate.sourceUrl(), candidate.published());
    }
}
