package org.yusuan.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Stage;

/**
 * What was measured.
 *
 * @param documents that were read in every lap
 * @param threads that read them
 * @param road the laps of the whole road, the first one cold
 * @param tabula the laps of Tabula alone, in turns with those of the road
 * @param heap bytes that are held at the end
 */
public record BenchReport(int documents, int threads, List<Lap> road, List<Lap> tabula, long heap) {

    public BenchReport {
        road = List.copyOf(road);
        tabula = List.copyOf(tabula);
    }

    /** The first lap: classes are loaded and code is interpreted. */
    public static Lap cold(List<Lap> laps) {
        return laps.get(0);
    }

    /** The second half of the laps, as one: in the first half the compiler still works as much as the code. */
    public static Lap warm(List<Lap> laps) {
        List<Lap> warm = laps.subList(laps.size() / 2, laps.size());
        Map<Stage, TimeSpent> stages = new EnumMap<>(Stage.class);
        warm.forEach(lap -> lap.stages().forEach((stage, spent) -> stages.merge(stage, spent, TimeSpent::plus)));
        return new Lap(
                warm.stream().mapToInt(Lap::pages).sum(),
                TimeSpent.sum(warm.stream().map(Lap::spent).toList()),
                stages);
    }
}
