package org.yusuan.bench;

import java.util.List;
import java.util.function.Supplier;
import org.yusuan.collect.source.ArchiveEntries;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.Discovery;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.FolderScan;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.model.Outcome;
import org.yusuan.model.Stage;

/** From the files to committed facts and the files of the dataset, as the nightly flow goes, each time into a new database. */
final class WholePipeline implements Benchmark {
    private final FolderJob job;
    private final BenchThreads lanes;
    private final Supplier<BenchWorkspace> grounds;
    private final DocumentExtractor extractor;
    private final StageTimes times;

    /** @param times the clock of the extractor */
    WholePipeline(
            FolderJob job,
            BenchThreads lanes,
            Supplier<BenchWorkspace> grounds,
            DocumentExtractor extractor,
            StageTimes times) {
        this.job = job;
        this.lanes = lanes;
        this.grounds = grounds;
        this.extractor = extractor;
        this.times = times;
    }

    /** The empty database is made before the clock starts. */
    @Override
    public Lap lap() {
        try (BenchWorkspace ground = grounds.get()) {
            DocumentStore store = ground.store();
            ArchiveEntries unpacked = new ArchiveEntries(ground.output().resolve("unpacked"), ArchiveLimits.DEFAULT);
            TimeSpent begin = TimeSpent.byProcess();
            Discovery discovery = times.time(Stage.INTAKE, () -> FolderScan.of(List.of(job), unpacked));
            long run = store.beginRun("bench");
            store.sight(run, sightings(discovery));
            int pages = lanes.pages(discovery.documents(), document -> read(store, run, document));
            times.run(Stage.STORE, store::settleEditions);
            times.run(Stage.EXPORT, () -> ground.export().export(ground.output()));
            return new Lap(pages, TimeSpent.byProcess().minus(begin), times.take());
        }
    }

    private int read(DocumentStore store, long run, Candidate document) {
        Outcome outcome = extractor.extract(new ExtractionRequest(
                document.file(), document.sourceFile(), document.linkText(), document.regionHint()));
        times.run(Stage.STORE, () -> store.load(run, document.id(), extractor.version(), outcome));
        return pages(outcome);
    }

    /** Pages of a scan that is refused were read all the same. */
    private static int pages(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.refusal().pages();
        }
        return ((Outcome.Read) outcome).extraction().pages();
    }

    private static List<Sighting> sightings(Discovery discovery) {
        return discovery.candidates().stream()
                .map(c -> new Sighting(c.id(), c.sourceFile(), c.sourceUrl(), c.published()))
                .toList();
    }
}
