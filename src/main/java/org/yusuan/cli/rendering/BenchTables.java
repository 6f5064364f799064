package org.yusuan.cli.rendering;

import java.util.List;
import java.util.Locale;
import org.yusuan.bench.BenchReport;
import org.yusuan.bench.BenchReport.Lap;
import org.yusuan.bench.ExportBench;
import org.yusuan.bench.ScanBench;
import org.yusuan.bench.TimeSpent;
import org.yusuan.document.ocr.ScanStage;
import org.yusuan.model.Stage;

/** The results of {@code yusuan bench} as tables. */
public final class BenchTables {
    private static final double MILLISECOND = 1e6;
    private static final double MIB = 1 << 20;

    private final StringBuilder text = new StringBuilder();

    private BenchTables() {}

    /** Pages per second of the pipeline and of Tabula alone, and the time of each stage. */
    public static String of(BenchReport report) {
        BenchTables tables = new BenchTables();
        tables.pipeline(report);
        return tables.text.toString();
    }

    /** The time of each stage of reading scans. */
    public static String of(ScanBench.Result result) {
        BenchTables tables = new BenchTables();
        tables.scans(result);
        return tables.text.toString();
    }

    /**
     * The time and the size of each export format.
     *
     * @param facts number of facts of the dataset
     * @param costs in the order of measurement
     */
    public static String of(long facts, List<ExportBench.Cost> costs) {
        BenchTables tables = new BenchTables();
        tables.formats(facts, costs);
        return tables.text.toString();
    }

    private void pipeline(BenchReport report) {
        Lap cold = BenchReport.cold(report.pipeline());
        Lap warm = BenchReport.warm(report.pipeline());
        line(
                "%,d documents, %,d pages, %d threads, %d rounds",
                report.documents(),
                cold.pages(),
                report.threads(),
                report.pipeline().size());
        line("%-22s %10s %10s %16s", "pages a second", "cold", "warm", "a cpu second");
        speed("whole pipeline", report.pipeline());
        speed("Tabula's lattice alone", report.tabula());
        ratio(cold, BenchReport.cold(report.tabula()), warm, BenchReport.warm(report.tabula()));
        line("%-22s %10s %10s", "ms a page, warm", "wall", "cpu");
        for (Stage stage : Stage.values()) {
            time("%.2f", stage.word(), warm.stages().getOrDefault(stage, TimeSpent.NOTHING), warm.pages());
        }
        line("%-22s %10s %10.2f", "compiler, memory, ...", "", perPage(warm.outsideOfStages(), warm.pages()));
        line("heap at the end: %.0f MB", report.heap() / MIB);
    }

    private void speed(String name, List<Lap> laps) {
        Lap warm = BenchReport.warm(laps);
        line(
                "%-22s %10.1f %10.1f %16.1f",
                name, BenchReport.cold(laps).pagesPerSecond(), warm.pagesPerSecond(), warm.pagesPerProcessorSecond());
    }

    private void ratio(Lap cold, Lap coldTabula, Lap warm, Lap warmTabula) {
        line(
                "%-22s %10.2f %10.2f %16.2f",
                "ratio",
                cold.pagesPerSecond() / coldTabula.pagesPerSecond(),
                warm.pagesPerSecond() / warmTabula.pagesPerSecond(),
                warm.pagesPerProcessorSecond() / warmTabula.pagesPerProcessorSecond());
    }

    private void scans(ScanBench.Result result) {
        line("%,d scanned pages, %d dots per inch, one after the other", result.pages(), result.dpi());
        line("%-22s %10s %10s", "ms a page", "wall", "cpu");
        for (ScanStage stage : ScanStage.values()) {
            time("%.0f", stage.word(), result.stages().getOrDefault(stage, TimeSpent.NOTHING), result.pages());
        }
        time("%.0f", "level, cut, proofread", result.rest(), result.pages());
        time("%.0f", "in all", result.spent(), result.pages());
    }

    private void formats(long facts, List<ExportBench.Cost> costs) {
        line(
                "%,d invented facts, heap of at most %.0f MiB",
                facts, Runtime.getRuntime().maxMemory() / MIB);
        line("%-12s%10s%10s", "", "seconds", "MiB");
        costs.forEach(
                cost -> line("%-12s%10.1f%10.1f", cost.name(), cost.time().toMillis() / 1_000.0, cost.bytes() / MIB));
    }

    private void time(String format, String name, TimeSpent spent, int pages) {
        String wall = String.format(Locale.ROOT, format, perPage(spent.wall(), pages));
        String processor = String.format(Locale.ROOT, format, perPage(spent.processor(), pages));
        line("%-22s %10s %10s", name, wall, processor);
    }

    /** Milliseconds a page. */
    private static double perPage(long nanoseconds, int pages) {
        return nanoseconds / MILLISECOND / Math.max(1, pages);
    }

    private void line(String format, Object... figures) {
        text.append(String.format(Locale.ROOT, format, figures)).append('\n');
    }
}
