package org.yusuan.operate.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.yusuan.model.DocumentId;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** Brings the documents of all sources together: what is new on the web, what was fetched before, what lies in folders. */
final class SourceCollector {
    /** Under the output directory: documents taken out of archives, by SHA-256. */
    private static final String UNPACKED = "unpacked";

    private static final RunCounts NOTHING_READ = new RunCounts(0, 0, 0, 0);

    private final RunSources sources;
    private final WebSources web;
    private final ArchiveEntries entries;

    SourceCollector(RunSources sources, ArchiveLimits limits, InstantSource clock, Path output) {
        this.sources = sources;
        this.web = new WebSources(sources.archive(), clock);
        this.entries = new ArchiveEntries(output.resolve(UNPACKED), limits);
    }

    /** Asks the web, as far as the run wants it to; tells what each web source gave. */
    List<SourceReport> ask() {
        return switch (sources.asking()) {
            case FETCH -> web.collect(sources.web(), sources.since());
            case LOOK ->
                sources.web().stream()
                        .map(job -> web.preview(job, sources.since()).report())
                        .toList();
            case NOT -> List.of();
        };
    }

    /** All documents there are now. */
    Discovery discover() {
        return FolderScan.of(sources.folders(), archived(), entries);
    }

    /**
     * What all sources gave: those on the web as they were asked, the folders as they were found, where a document that the
     * dataset does not know is new; and in both, what could not be opened.
     */
    List<SourceReport> told(List<SourceReport> asked, Discovery discovery, Set<DocumentId> known) {
        Stream<SourceReport> folders =
                sources.folders().stream().map(job -> SourceReport.of(job.name(), items(job, discovery, known)));
        return Stream.concat(asked.stream(), folders)
                .map(report -> report.with(unreadable(report.source(), discovery)))
                .toList();
    }

    /**
     * Enters documents of the archive that the database has never seen as arrived in the order of the nights that fetched
     * them: the run was killed before it entered them, or the database is a new one. So editions keep their order.
     */
    void catchUp(DocumentStore store) {
        List<Candidate> candidates =
                FolderScan.of(List.of(), archived(), entries).candidates();
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
            store.sight(run, arrived.stream().map(HarvestRun::sighting).toList());
            store.endRun(run, NOTHING_READ);
        });
    }

    private List<FoundFile> archived() {
        List<FoundFile> files = new ArrayList<>();
        sources.web().forEach(job -> files.addAll(ArchivedDocuments.of(job, sources.archive())));
        return files;
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
}
