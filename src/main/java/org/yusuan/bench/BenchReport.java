package org.yusuan.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Stage;

/**
 * The result of a measurement.
 *
 * @param documents number of documents in each lap
 * @param threads number of threads that read them
 * @param pipeline the laps of the whole pipeline; the first is cold
 * @param tabula the laps of Tabula alone, run in turns with those of the pipeline
 * @param heap bytes that are held at the end
 */
public record BenchReport(int documents, int threads, List<Lap> pipeline, List<Lap> tabula, long heap) {

    public BenchReport {
        pipeline = List.copyOf(pipeline);
        tabula = List.copyOf(tabula);
    }

    /** The first lap, in which classes are loaded and code is interpreted. */
    public static Lap cold(List<Lap> laps) {
        return laps.get(0);
    }

    /** The second half of the laps, added up. In the first half the compiler still works as much as the code. */
    public static Lap warm(List<Lap> laps) {
        List<Lap> warm = laps.subList(laps.size() / 2, laps.size());
        Map<Stage, TimeSpent> stages = new EnumMap<>(Stage.class);
        warm.forEach(lap -> lap.stages().forEach((stage, spent) -> stages.merge(stage, spent, TimeSpent::plus)));
        return new Lap(
                warm.stream().mapToInt(Lap::pages).sum(),
                TimeSpent.sum(warm.stream().map(Lap::spent).toList()),
                stages);
    }

    /**
     * One pass over all documents.
     *
     * @param pages number of pages that were read
     * @param spent the time of the whole process
     * @param stages the time of each stage, added up over all threads; empty for Tabula, which has no stages
     */
    public record Lap(int pages, TimeSpent spent, Map<Stage, TimeSpent> stages) {
        private static final double SECOND = 1e9;

        public Lap {
            stages = Map.copyOf(stages);
        }

        /** Processor time outside the stages, in nanoseconds: compiler, garbage collector, threads of the database. */
        public long outsideOfStages() {
            return spent.processor()
                    - TimeSpent.sum(List.copyOf(stages.values())).processor();
        }

        /** Pages per second of elapsed time. */
        public double pagesPerSecond() {
            return pages * SECOND / spent.wall();
        }

        /** Pages per second of processor time, which the load of the machine changes least. */
        public double pagesPerProcessorSecond() {
            return pages * SECOND / spent.processor();
        }
    }
}
