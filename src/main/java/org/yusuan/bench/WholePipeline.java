package org.yusuan.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yusuan.bench.BenchReport.Lap;
import org.yusuan.collect.source.ArchiveEntries;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.Discovery;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.FolderScan;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.document.pipeline.StageClock;
import org.yusuan.model.Outcome;
import org.yusuan.model.Stage;

/** Runs the whole pipeline, from the files to committed facts and the files of the dataset, each time into a new database. */
final class WholePipeline {
    private final FolderJob job;
    private final BenchThreads threads;
    private final Supplier<BenchWorkspace> workspaces;
    private final StageTimes times = new StageTimes();
    private final DocumentExtractor extractor;

    WholePipeline(
            FolderJob job, BenchThreads threads, Supplier<BenchWorkspace> workspaces, ExtractorSettings settings) {
        this.job = job;
        this.threads = threads;
        this.workspaces = workspaces;
        this.extractor = DocumentPipeline.timed(settings, times);
    }

    /** Reads all documents once. The empty database is made before the clock starts. */
    Lap lap() {
        try (BenchWorkspace workspace = workspaces.get()) {
            DocumentStore store = workspace.store();
            ArchiveEntries unpacked = new ArchiveEntries(workspace.output().resolve("unpacked"), ArchiveLimits.DEFAULT);
            TimeSpent begin = TimeSpent.byProcess();
            Discovery discovery = times.time(Stage.INTAKE, () -> FolderScan.of(List.of(job), unpacked));
            long run = store.beginRun("bench");
            store.sight(run, sightings(discovery));
            int pages = threads.pages(discovery.documents(), document -> read(store, run, document));
            times.run(Stage.STORE, store::settleEditions);
            times.run(Stage.EXPORT, () -> workspace.export().export(workspace.output()));
            return new Lap(pages, TimeSpent.byProcess().minus(begin), times.take());
        }
    }

    private int read(DocumentStore store, long run, Candidate document) {
        Outcome outcome = extractor.extract(new ExtractionRequest(
                document.file(), document.sourceFile(), document.linkText(), document.regionHint()));
        times.run(Stage.STORE, () -> store.load(run, document.id(), extractor.version(), outcome));
        return pages(outcome);
    }

    /** The pages of a refused scan count: they were read all the same. */
    private static int pages(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.refusal().pages();
        }
        if (outcome instanceof Outcome.Compilation compilation) {
            return compilation.parts().stream()
                    .mapToInt(part -> part.extraction().pages())
                    .sum();
        }
        return ((Outcome.Read) outcome).extraction().pages();
    }

    private static List<Sighting> sightings(Discovery discovery) {
        return discovery.candidates().stream()
                .map(c -> new Sighting(c.id(), c.sourceFile(), c.sourceUrl(), c.published()))
                .toList();
    }

    /** Adds up what each stage spends, over all threads. */
    private static final class StageTimes implements StageClock {
        private final Map<Stage, TimeSpent> spent = new EnumMap<>(Stage.class);

        @Override
        public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
            TimeSpent begin = TimeSpent.byThread();
            try {
                return work.result();
            } finally {
                add(stage, TimeSpent.byThread().minus(begin));
            }
        }

        private synchronized void add(Stage stage, TimeSpent more) {
            spent.merge(stage, more, TimeSpent::plus);
        }

        /** Returns what was spent since the last call. */
        synchronized Map<Stage, TimeSpent> take() {
            Map<Stage, TimeSpent> taken = new EnumMap<>(Stage.class);
            taken.putAll(spent);
            spent.clear();
            return taken;
        }
    }
}
