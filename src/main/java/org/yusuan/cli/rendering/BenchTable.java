package org.yusuan.cli.rendering;

import java.util.List;
import java.util.Locale;
import org.yusuan.bench.BenchReport;
import org.yusuan.bench.Lap;
import org.yusuan.bench.TimeSpent;
import org.yusuan.model.Stage;

/** A measurement for a person. */
public final class BenchTable {
    private static final double MILLISECOND = 1e6;
    private static final double MEGABYTE = 1 << 20;

    private final BenchReport report;
    private final Lap road;
    private final Lap tabula;
    private final StringBuilder text = new StringBuilder();

    public BenchTable(BenchReport report) {
        this.report = report;
        this.road = BenchReport.warm(report.road());
        this.tabula = BenchReport.warm(report.tabula());
    }

    public String text() {
        line(
                "%,d documents, %,d pages, %d threads, %d rounds",
                report.documents(),
                BenchReport.cold(report.road()).pages(),
                report.threads(),
                report.road().size());
        contenders();
        stages();
        line("heap at the end: %.0f MB", report.heap() / MEGABYTE);
        return text.toString();
    }

    private void contenders() {
        line("%-22s %10s %10s %16s", "pages a second", "cold", "warm", "a cpu second");
        contender("whole road", report.road(), road);
        contender("Tabula's lattice alone", report.tabula(), tabula);
        line(
                "%-22s %10.2f %10.2f %16.2f",
                "ratio",
                BenchReport.cold(report.road()).pagesPerSecond()
                        / BenchReport.cold(report.tabula()).pagesPerSecond(),
                road.pagesPerSecond() / tabula.pagesPerSecond(),
                road.pagesPerProcessorSecond() / tabula.pagesPerProcessorSecond());
    }

    private void contender(String name, List<Lap> laps, Lap warm) {
        line(
                "%-22s %10.1f %10.1f %16.1f",
                name, BenchReport.cold(laps).pagesPerSecond(), warm.pagesPerSecond(), warm.pagesPerProcessorSecond());
    }

    private void stages() {
        line("%-22s %10s %10s", "ms a page, warm", "wall", "cpu");
        for (Stage stage : Stage.values()) {
            stage(stage.word(), road.stages().getOrDefault(stage, TimeSpent.NOTHING));
        }
        line("%-22s %10s %10.2f", "compiler, memory, ...", "", milliseconds(road.outsideOfStages()));
    }

    private void stage(String name, TimeSpent spent) {
        line("%-22s %10.2f %10.2f", name, milliseconds(spent.wall()), milliseconds(spent.processor()));
    }

    private double milliseconds(long nanoseconds) {
        return nanoseconds / MILLISECOND / Math.max(1, road.pages());
    }

    private void line(String format, Object... figures) {
        text.append(String.format(Locale.ROOT, format, figures)).append('\n');
    }
}
