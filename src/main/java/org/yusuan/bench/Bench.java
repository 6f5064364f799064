package org.yusuan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yusuan.extract.DisclosureExtractor;
import org.yusuan.extract.ExtractorSettings;
import org.yusuan.model.CannotRunException;
import org.yusuan.source.ArchiveEntries;
import org.yusuan.source.ArchiveLimits;
import org.yusuan.source.Candidate;
import org.yusuan.source.FolderJob;
import org.yusuan.source.FolderScan;

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

    private List<Candidate> documents(Supplier<Ground> grounds) {
        try (Ground ground = grounds.get()) {
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
    public BenchReport run(ExtractorSettings settings, Supplier<Ground> grounds) {
        List<Candidate> documents = documents(grounds);
        if (documents.isEmpty()) {
            throw new CannotRunException("there is no PDF in '" + job.folder() + "'");
        }
        StageTimes times = new StageTimes();
        DisclosureExtractor extractor = DisclosureExtractor.timed(settings, times);
        try (Lanes lanes = new Lanes(threads)) {
            Contender road = new WholeRoad(job, lanes, grounds, extractor, times);
            Contender tabula = new TabulaAlone(documents, lanes);
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
