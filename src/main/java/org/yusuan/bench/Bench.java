package org.yusuan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yusuan.collect.source.ArchiveEntries;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.FolderScan;
import org.yusuan.document.pipeline.DocumentPipeline;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.model.CannotRunException;

/** Measures the whole road and Tabula alone in turns, so that whatever slows the machine slows both. */
public final class Bench {
    private final FolderJob job;
    private final int rounds;
    private final int threads;

    /**
     * A measurement that has not begun.
     *
     * @param job where the PDFs lie
     * @param rounds laps of each; the first is the cold one, the second half the warm ones
     * @param threads that read documents side by side
     */
    public Bench(FolderJob job, int rounds, int threads) {
        this.job = job;
        this.rounds = rounds;
        this.threads = threads;
    }

    private List<Candidate> documents(Supplier<BenchWorkspace> grounds) {
        try (BenchWorkspace ground = grounds.get()) {
            Path unpacked = ground.output().resolve("unpacked");
            return FolderScan.of(List.of(job), new ArchiveEntries(unpacked, ArchiveLimits.DEFAULT))
                    .documents();
        }
    }

    /**
     * Measures.
     *
     * @param settings of the extractor
     * @param grounds makes an empty database for a lap
     * @throws CannotRunException if there is nothing to read, or Tabula cannot read it
     */
    public BenchReport run(ExtractorSettings settings, Supplier<BenchWorkspace> grounds) {
        List<Candidate> documents = documents(grounds);
        if (documents.isEmpty()) {
            throw new CannotRunException("there is no PDF in '" + job.folder() + "'");
        }
        StageTimes times = new StageTimes();
        DocumentPipeline extractor = DocumentPipeline.timed(settings, times);
        try (BenchThreads lanes = new BenchThreads(threads)) {
            Benchmark road = new WholePipeline(job, lanes, grounds, extractor, times);
            Benchmark tabula = new TabulaAlone(documents, lanes);
            List<Lap> ours = new ArrayList<>();
            List<Lap> theirs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ours.add(road.lap());
                theirs.add(tabula.lap());
            }
            return new BenchReport(documents.size(), threads, ours, theirs, heap());
        }
    }

    /** What is still held when all is done. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
