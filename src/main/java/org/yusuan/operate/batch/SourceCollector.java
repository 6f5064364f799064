package org.yusuan.operate.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yusuan.collect.source.ArchiveEntries;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.Discovery;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.FolderScan;
import org.yusuan.collect.source.FoundFile;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.collect.source.web.ArchivedDocuments;
import org.yusuan.collect.source.web.WebSources;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.model.DocumentId;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.batch.Night.Collected;
import org.yusuan.operate.batch.Night.Recorded;

/** Brings the documents of all sources together: what is new on the web, what was fetched before, what lies in folders. */
@Component
class SourceCollector {
    private static final Logger LOG = LoggerFactory.getLogger(SourceCollector.class);

    /** Under the output directory: documents taken out of archives, by SHA-256. */
    private static final String UNPACKED = "unpacked";

    private static final RunCounts NOTHING_READ = new RunCounts(0, 0, 0, 0);

    private final DocumentStore store;
    private final ArchiveLimits limits;
    private final InstantSource clock;

    SourceCollector(DocumentStore store, ArchiveLimits limits, InstantSource clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /** Asks the web, as far as the run wants it to, and finds all documents that are there then. */
    Collected collect(Run run) {
        List<SourceReport> asked = ask(run.request().sources());
        asked.forEach(SourceCollector::log);
        return collectedAgain(run, asked);
    }

    /** The same after a restart: the web was asked, and what it gave lies in the archive. */
    Collected collectedAgain(Run run, List<SourceReport> asked) {
        Discovery discovery = discover(run.request());
        discovery
                .passedOver()
                .forEach(file ->
                        LOG.info("passed over: {} ({})", file.name(), file.why().word()));
        discovery.unreadable().forEach(file -> LOG.warn("cannot be opened: {}: {}", file.name(), file.reason()));
        return new Collected(asked, discovery);
    }

    /** Enters in the database what was seen, what each source gave, and which documents persons took out. */
    Recorded record(Run run, Collected collected) {
        Recorded recorded = compared(run, collected);
        store.sight(
                run.number(),
                collected.discovery().candidates().stream()
                        .map(SourceCollector::sighting)
                        .toList());
        store.withdraw(run.request().withdrawn());
        if (store.sources(run.number()).isEmpty()) { // else the step was killed behind this line, and is restarted
            store.enterSources(run.number(), recorded.sources());
        }
        return recorded;
    }

    /** The same after a restart: the database knows it. */
    Recorded recordedAgain(Run run, List<SourceReport> sources) {
        return new Recorded(sources, discover(run.request()));
    }

    /**
     * What all sources gave: those on the web as they were asked, the folders as they were found, where a document that the
     * dataset does not know is new; and in both, what could not be opened. Changes nothing.
     */
    Recorded compared(Run run, Collected collected) {
        Discovery discovery = collected.discovery();
        Set<DocumentId> known =
                store.known(discovery.candidates().stream().map(Candidate::id).toList());
        Stream<SourceReport> folders = run.request().sources().folders().stream()
                .map(job -> SourceReport.of(job.name(), items(job, discovery, known)));
        List<SourceReport> sources = Stream.concat(collected.asked().stream(), folders)
                .map(report -> report.with(unreadable(report.source(), discovery)))
                .toList();
        return new Recorded(sources, discovery);
    }

    /**
     * Enters documents of the archive that the database has never seen as arrived in the order of the nights that fetched
     * them: the run was killed before it entered them, or the database is a new one. So editions keep their order.
     */
    void catchUp(HarvestRequest request) {
        List<Candidate> candidates = FolderScan.of(List.of(), archived(request.sources()), entries(request))
                .candidates();
        Set<DocumentId> seen =
                store.sighted(candidates.stream().map(Candidate::id).toList());
        Map<Instant, List<Candidate>> nights = candidates.stream()
                .filter(one -> one.arrived() != null && !seen.contains(one.id()))
                .collect(Collectors.groupingBy(
                        one -> one.arrived() == null ? Instant.EPOCH : one.arrived(),
                        TreeMap::new,
                        Collectors.toList()));
        nights.values().forEach(arrived -> {
            long run = store.beginRun("archive");
            store.sight(run, arrived.stream().map(SourceCollector::sighting).toList());
            store.endRun(run, NOTHING_READ);
        });
    }

    private List<SourceReport> ask(RunSources sources) {
        WebSources web = new WebSources(sources.archive(), clock);
        return switch (sources.asking()) {
            case FETCH -> web.collect(sources.web(), sources.since());
            case LOOK ->
                sources.web().stream()
                        .map(job -> web.preview(job, sources.since()).report())
                        .toList();
            case NOT -> List.of();
        };
    }

    private Discovery discover(HarvestRequest request) {
        return FolderScan.of(request.sources().folders(), archived(request.sources()), entries(request));
    }

    private ArchiveEntries entries(HarvestRequest request) {
        return new ArchiveEntries(request.output().resolve(UNPACKED), limits);
    }

    private static List<FoundFile> archived(RunSources sources) {
        List<FoundFile> files = new ArrayList<>();
        sources.web().forEach(job -> files.addAll(ArchivedDocuments.of(job, sources.archive())));
        return files;
    }

    private static Sighting sighting(Candidate candidate) {
        return new Sighting(candidate.id(), candidate.sourceFile(), candidate.sourceUrl(), candidate.published());
    }

    private static List<SourceItem> unreadable(String source, Discovery discovery) {
        return discovery.unreadable().stream()
                .filter(file -> file.source().equals(source))
                .map(Unreadable::item)
                .toList();
    }

    private static List<SourceItem> items(FolderJob job, Discovery discovery, Set<DocumentId> known) {
        return discovery.candidates().stream()
                .filter(candidate -> candidate.source().equals(job.name()))
                .map(candidate -> new SourceItem(
                        known.contains(candidate.id()) ? SourceEnding.UNCHANGED : SourceEnding.NEW,
                        "",
                        candidate.sourceFile(),
                        "",
                        "",
                        candidate.id().sha256()))
                .toList();
    }

    private static void log(SourceReport report) {
        LOG.info("{}: {} seen, {}", report.source(), report.seen(), new TreeMap<>(report.counts()));
        report.items().stream()
                .filter(item -> item.ending().wantsALook() || item.ending() == SourceEnding.REFUSED)
                .forEach(item -> LOG.warn(
                        "{}: {} {}: {}", report.source(), item.ending().word(), item.address(), item.message()));
    }
}
