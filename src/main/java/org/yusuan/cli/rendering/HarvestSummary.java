package org.yusuan.cli.rendering;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.model.Severity;
import org.yusuan.operate.batch.HarvestReport;
import org.yusuan.operate.batch.HarvestReport.Quarantined;

/** The result of a run on one screen. */
public final class HarvestSummary {
    /** The longest list; more would scroll the figures off the screen, and the rest is in disclosures.csv. */
    private static final int SHOWN = 10;

    private final HarvestReport report;
    private final Duration time;
    private final Path output;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes a summary.
     *
     * @param report what the run did
     * @param time how long it took
     * @param output the directory of the dataset
     */
    public HarvestSummary(HarvestReport report, Duration time, Path output) {
        this.report = report;
        this.time = time;
        this.output = output;
    }

    /** The summary, in lines. */
    public String text() {
        SourceLines.of(report.sources()).forEach(this::line);
        documents();
        contents();
        quarantined();
        unreadable();
        unmatched();
        text.append(new OpenList(report.open(), report.run()).text());
        whereAndNext();
        return text.toString();
    }

    private void documents() {
        HarvestReport.Sums sums = report.sums();
        line("Documents of this run");
        figure("found", report.counts().discovered(), files());
        figure("loaded", report.counts().loaded(), sums.withFindings() + " of them with findings");
        figure("quarantined", report.counts().quarantined(), "");
        figure("unchanged", report.counts().unchanged(), "read by an earlier run");
        figure("passed over", passedOverFiles(), passedOver());
    }

    private void contents() {
        HarvestReport.Sums sums = report.sums();
        line("Read in " + ProgressDisplay.text(time) + ": " + count(sums.tables()) + " tables, " + count(sums.facts())
                + " facts, " + count(sums.forms()) + " forms");
        line("Findings: " + finding(Severity.ERROR) + " error (" + sums.ownErrors() + " not the publisher's), "
                + finding(Severity.WARNING) + " warning, " + finding(Severity.INFO) + " info");
    }

    private void quarantined() {
        if (!report.open().isEmpty()) {
            return; // the list of all that is open has them
        }
        List<Quarantined> all = report.quarantined();
        if (!all.isEmpty()) {
            line("Quarantined");
        }
        all.stream()
                .limit(SHOWN)
                .forEach(one -> line("  " + one.sourceFile() + "  "
                        + one.reason().name().toLowerCase(Locale.ROOT) + ": " + one.message()));
        more(all.size());
    }

    private void unreadable() {
        List<Unreadable> all = report.found().unreadable();
        if (!all.isEmpty()) {
            line("Could not be opened");
        }
        all.stream()
                .sorted(Comparator.comparing(Unreadable::name))
                .limit(SHOWN)
                .forEach(one -> line("  " + one.name() + "  " + one.reason()));
        more(all.size());
    }

    private void unmatched() {
        report.unmatched()
                .forEach(one -> line("overrides.csv: no document has the sha256 "
                        + one.id().sha256() + "; compare it with csv/sources.csv, or remove the row"));
    }

    private void whereAndNext() {
        line("Dataset: " + output.resolve("csv"));
        line("Report: " + output.resolve("report").resolve("index.html"));
        if (report.counts().quarantined() > 0) {
            line("Next: see why in csv/disclosures.csv, then try again with: yusuan retry");
        } else if (report.sums().withFindings() > 0) {
            line("Next: look at csv/findings.csv, errors first");
        }
        if (!report.wentWell()) {
            line("Log: " + output.resolve("log").resolve("yusuan.log"));
        }
    }

    private String files() {
        int names = report.found().names();
        return names == report.counts().discovered() ? "" : "in " + names + " files, some of them the same";
    }

    private int passedOverFiles() {
        return report.found().passedOver().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String passedOver() {
        return new TreeMap<>(report.found().passedOver())
                .entrySet().stream()
                        .map(entry -> entry.getKey().word() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private int finding(Severity severity) {
        return report.sums().findings().getOrDefault(severity, 0);
    }

    private void more(int all) {
        if (all > SHOWN) {
            line("  and " + (all - SHOWN) + " more");
        }
    }

    private void figure(String name, long number, String remark) {
        line(String.format(Locale.ROOT, "  %-12s %,7d   %s", name, number, remark)
                .stripTrailing());
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
