package org.yusuan.cli.rendering;

import java.util.Locale;
import org.yusuan.bench.ScanLap;
import org.yusuan.bench.TimeSpent;
import org.yusuan.document.ocr.ScanStage;

/** A measurement of scanned pages for a person. */
public final class ScanBenchTable {
    private static final double MILLISECOND = 1e6;

    private final ScanLap lap;
    private final StringBuilder text = new StringBuilder();

    public ScanBenchTable(ScanLap lap) {
        this.lap = lap;
    }

    public String text() {
        line("%,d scanned pages, %d dots per inch, one after the other", lap.pages(), lap.dpi());
        line("%-22s %10s %10s", "ms a page", "wall", "cpu");
        for (ScanStage stage : ScanStage.values()) {
            stage(stage.word(), lap.stages().getOrDefault(stage, TimeSpent.NOTHING));
        }
        stage("level, cut, proofread", lap.rest());
        stage("in all", lap.spent());
        return text.toString();
    }

    private void stage(String name, TimeSpent spent) {
        line("%-22s %10.0f %10.0f", name, milliseconds(spent.wall()), milliseconds(spent.processor()));
    }

    private double milliseconds(long nanoseconds) {
        return nanoseconds / MILLISECOND / Math.max(1, lap.pages());
    }

    private void line(String format, Object... figures) {
        text.append(String.format(Locale.ROOT, format, figures)).append('\n');
    }
}
