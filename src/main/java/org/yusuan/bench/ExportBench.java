package org.yusuan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.yusuan.dataset.export.Captions;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.ExportSummary;
import org.yusuan.dataset.export.Format;
import org.yusuan.dataset.export.WrittenFile;
import org.yusuan.dataset.store.DocumentFilter;

/** Measures what every format of the export costs over a dataset of a given size. */
public final class ExportBench {
    private final long facts;

    /** @param facts of the invented dataset */
    public ExportBench(long facts) {
        this.facts = facts;
    }

    /**
     * What a format took.
     *
     * @param name of the format
     * @param time from the database to files that are whole
     * @param bytes of all files
     */
    public record Lap(String name, Duration time, long bytes) {}

    /** Fills an empty database, then exports it once in every format. The first lap is the filling itself. */
    public List<Lap> run(Supplier<BenchWorkspace> grounds) {
        List<Lap> laps = new ArrayList<>();
        try (BenchWorkspace ground = grounds.get()) {
            long start = System.nanoTime();
            new SyntheticDisclosures(facts).load(ground.store());
            laps.add(new Lap("load", since(start), 0));
            for (Format format : Format.values()) {
                laps.add(lap(ground, format));
            }
        }
        return laps;
    }

    private static Lap lap(BenchWorkspace ground, Format format) {
        ExportRequest request = new ExportRequest(Set.of(format), Set.of(), DocumentFilter.NONE, Captions.NONE);
        long start = System.nanoTime();
        ExportSummary summary = ground.export().export(ground.output(), request);
        long bytes = summary.files().stream().mapToLong(WrittenFile::bytes).sum();
        return new Lap(format.toString(), since(start), bytes);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
