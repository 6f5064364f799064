package org.yusuan.cli.rendering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yusuan.bench.ExportBench;

/**
 * What the formats of the export cost, for a person.
 *
 * @param facts of the dataset
 * @param laps in the order of measurement
 */
public record ExportBenchTable(long facts, List<ExportBench.Lap> laps) {
    private static final double MIB = 1 << 20;
    private static final double MILLIS = 1_000;

    public String text() {
        String head = String.format(
                Locale.ROOT,
                "%,d invented facts, heap of at most %.0f MiB\n%-12s%10s%10s\n",
                facts,
                Runtime.getRuntime().maxMemory() / MIB,
                "",
                "seconds",
                "MiB");
        return laps.stream().map(ExportBenchTable::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(ExportBench.Lap lap) {
        return String.format(
                Locale.ROOT, "%-12s%10.1f%10.1f\n", lap.name(), lap.time().toMillis() / MILLIS, lap.bytes() / MIB);
    }
}
