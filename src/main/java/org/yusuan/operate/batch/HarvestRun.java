package org.yusuan.operate.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.Discovery;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceReport;

/** One run: the work of the steps, and what they hand to each other. */
final class HarvestRun {
    private static final Logger LOG = LoggerFactory.getLogger(HarvestRun.class);

    private final HarvestRequest request;
    private final Progress progress;
    private final DocumentStore store;
    private final DocumentExtractor extractor;
    private final SourceCollector gathering;
    private final Tally tally = new Tally();
    private List<SourceReport> asked = List.of();
    private List<SourceReport> sources = List.of();
    private Discovery discovery = new Discovery(List.of(), List.of(), List.of());
    private List<Candidate> documents = List.of();
    private Selected selected = new Selected(List.of(), List.of());

    HarvestRun(
            HarvestRequest request,
            Progress progress,
            DocumentStore store,
            DocumentExtractor extractor,
            ArchiveLimits limits,
            InstantSource clock) {
        this.request = request;
        this.progress = progress;
        this.store = store;
        this.extractor = extractor;
        this.gathering = new SourceCollector(request.sources(), limits, clock, request.output());
    }

    /** What an earlier run fetched and did not enter. */
    void catchUp() {
        gathering.catchUp(store);
    }

    void fetch() {
        asked = gathering.ask();
        asked.forEach(
                report -> LOG.info("{}: {} seen, {}", report.source(), report.seen(), new TreeMap<>(report.counts())));
        asked.forEach(report -> report.items().stream()
                .filter(item -> item.ending().wantsALook() || item.ending() == SourceEnding.REFUSED)
                .forEach(item -> LOG.warn(
                        "{}: {} {}: {}", report.source(), item.ending().word(), item.address(), item.message())));
    }

    void discover() {
        discovery = gathering.discover();
        sources = gathering.told(
                asked,
                discovery,
                store.known(discovery.candidates().stream().map(Candidate::id).toList()));
        documents = discovery.documents();
        discovery
                .passedOver()
                .forEach(file ->
                        LOG.info("passed over: {} ({})", file.name(), file.why().word()));
        discovery.unreadable().forEach(file -> LOG.warn("cannot be opened: {}: {}", file.name(), file.reason()));
    }

    void enter(long run) {
        store.sight(
                run, discovery.candidates().stream().map(HarvestRun::sighting).toList());
        store.enterSources(run, sources);
    }

    void withdraw() {
        store.withdraw(request.withdrawn());
    }

    void select() {
        selected = Selected.of(request, documents, store, extractor.version());
        selected.gone().forEach(name -> LOG.warn("its bytes are no longer where the jobs look: {}", name));
    }

    /** Reads the selected documents; the run loads them, and compares if it was asked to. */
    void load(long run) {
        read(request.compare() ? Booking.comparing(run, store, tally) : Booking.loading(run, store));
    }

    /** Reads the selected documents, compares and changes nothing. */
    void rehearse() {
        read(Booking.rehearsing(store, tally));
    }

    void correct() {
        store.correct(request.corrections());
    }

    /** Every document that was discovered is accounted for, or the run is no good. */
    void account(long run) {
        RunCounts counts = counts();
        if (!counts.balanced()) {
            throw new CannotRunException("a defect of the program: of " + counts.discovered() + " documents "
                    + counts.loaded() + " were loaded, " + counts.quarantined() + " quarantined and "
                    + counts.unchanged() + " unchanged, which is not all of them; please report it with the log");
        }
        store.endRun(run, counts);
    }

    /** What the sources gave so far. */
    List<SourceReport> sources() {
        return sources.isEmpty() ? asked : sources;
    }

    HarvestReport report() {
        return new HarvestReport(
                counts(),
                tally.sums(),
                tally.quarantined(),
                discovery,
                selected.gone(),
                tally.changes(),
                unmatched(),
                sources);
    }

    private void read(Booking booking) {
        Map<DocumentId, String> templates =
                request.corrections().stream().collect(Collectors.toMap(Correction::id, Correction::template));
        progress.begin(selected.documents().size());
        try (ReadingLanes lanes = new ReadingLanes(request.threads())) {
            lanes.run(
                    selected.documents(),
                    new DocumentReading(booking, extractor, templates, tally, progress)::read,
                    document -> progress.documentDone(document.sourceFile()));
        } finally {
            progress.end();
        }
    }

    private List<Correction> unmatched() {
        List<DocumentId> ids =
                request.corrections().stream().map(Correction::id).toList();
        Set<DocumentId> known = store.known(ids);
        return request.corrections().stream()
                .filter(correction -> !known.contains(correction.id()))
                .toList();
    }

    private RunCounts counts() {
        return new RunCounts(
                documents.size(),
                tally.sums().loaded(),
                tally.quarantined().size(),
                documents.size() - selected.documents().size());
    }

    static Sighting sighting(Candidate candidate) {
        return new Sighting(candidate.id(), candidate.sourceFile(), candidate.sourceUrl(), candidate.published());
    }
}
