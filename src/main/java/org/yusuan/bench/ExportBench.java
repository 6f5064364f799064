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

/** Measures the time and the size of each export format, for an invented dataset. */
public final class ExportBench {
    private final long facts;

    /** @param facts number of facts of the invented dataset */
    public ExportBench(long facts) {
        this.facts = facts;
    }

    /**
     * The cost of one format.
     *
     * @param name the name of the format, or {@code load} for the filling of the database
     * @param time from the database to complete files
     * @param bytes the size of all files; 0 for the filling
     */
    public record Cost(String name, Duration time, long bytes) {}

    /** Fills an empty database, then exports it once in each format. The first cost is that of the filling. */
    public List<Cost> run(Supplier<BenchWorkspace> workspaces) {
        List<Cost> costs = new ArrayList<>();
        try (BenchWorkspace workspace = workspaces.get()) {
            long start = System.nanoTime();
            new SyntheticDisclosures(facts).load(workspace.store());
            costs.add(new Cost("load", since(start), 0));
            for (Format format : Format.values()) {
                costs.add(cost(workspace, format));
            }
        }
        return costs;
    }

    private static Cost cost(BenchWorkspace workspace, Format format) {
        ExportRequest request = new ExportRequest(Set.of(format), Set.of(), DocumentFilter.NONE, Captions.NONE);
        long start = System.nanoTime();
        ExportSummary summary = workspace.export().export(workspace.output(), request);
        long bytes = summary.files().stream().mapToLong(WrittenFile::bytes).sum();
        return new Cost(format.toString(), since(start), bytes);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
