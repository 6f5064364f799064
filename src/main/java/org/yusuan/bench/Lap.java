package org.yusuan.bench;

import java.util.List;
import java.util.Map;
import org.yusuan.model.Stage;

/**
 * One time over all documents.
 *
 * @param pages that were read
 * @param spent by the whole process
 * @param stages what each stage spent, over all threads; empty for Tabula, which has none
 */
public record Lap(int pages, TimeSpent spent, Map<Stage, TimeSpent> stages) {
    private static final double SECOND = 1e9;

    public Lap {
        stages = Map.copyOf(stages);
    }

    /** Nanoseconds of processors that no stage spent: compiler, garbage collector, the threads of the database. */
    public long outsideOfStages() {
        return spent.processor() - TimeSpent.sum(List.copyOf(stages.values())).processor();
    }

    /** Pages a second by the clock on the wall. */
    public double pagesPerSecond() {
        return pages * SECOND / spent.wall();
    }

    /** Pages a second of processor time: what the load of the machine changes least. */
    public double pagesPerProcessorSecond() {
        return pages * SECOND / spent.processor();
    }
}
