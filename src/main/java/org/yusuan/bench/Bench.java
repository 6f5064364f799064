package org.yusuan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yusuan.bench.BenchReport.Lap;
import org.yusuan.collect.source.ArchiveEntries;
import org.yusuan.collect.source.ArchiveLimits;
import org.yusuan.collect.source.Candidate;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.FolderScan;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.model.CannotRunException;

/** Measures the whole pipeline and Tabula alone in turns, so that whatever slows the machine slows both. */
public final class Bench {
    private final FolderJob job;
    private final int rounds;
    private final int threads;

    /**
     * Prepares a measurement.
     *
     * @param job names the folder of the PDFs
     * @param rounds number of laps of each; the first is the cold one, the second half are the warm ones
     * @param threads number of documents that are read at the same time
     */
    public Bench(FolderJob job, int rounds, int threads) {
        this.job = job;
        this.rounds = rounds;
        this.threads = threads;
    }

    /**
     * Measures.
     *
     * @param settings the settings of the extractor
     * @param workspaces makes an empty workspace for each lap
     * @throws CannotRunException if there is no PDF, or Tabula cannot read one
     */
    public BenchReport run(ExtractorSettings settings, Supplier<BenchWorkspace> workspaces) {
        List<Candidate> documents = documents(workspaces);
        if (documents.isEmpty()) {
            throw new CannotRunException("there is no PDF in '" + job.folder() + "'");
        }
        try (BenchThreads pool = new BenchThreads(threads)) {
            WholePipeline pipeline = new WholePipeline(job, pool, workspaces, settings);
            TabulaAlone tabula = new TabulaAlone(documents, pool);
            List<Lap> ours = new ArrayList<>();
            List<Lap> theirs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ours.add(pipeline.lap());
                theirs.add(tabula.lap());
            }
            return new BenchReport(documents.size(), threads, ours, theirs, heap());
        }
    }

    private List<Candidate> documents(Supplier<BenchWorkspace> workspaces) {
        try (BenchWorkspace workspace = workspaces.get()) {
            Path unpacked = workspace.output().resolve("unpacked");
            return FolderScan.of(List.of(job), new ArchiveEntries(unpacked, ArchiveLimits.DEFAULT))
                    .documents();
        }
    }

    /** The bytes that are still held when all is done. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
