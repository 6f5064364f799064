package org.yusuan.operate.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.io.AtomicFile;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.AttentionKind;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunReport;
import org.yusuan.operate.run.SourceLine;

/**
 * The figures of the last run. They are gauges, not counters, since a process that ends cannot go on counting; Prometheus keeps
 * the history.
 */
public final class RunMetrics {
    /** The textfile collector of node_exporter reads files whose names end in {@code .prom}. */
    private static final String FILE = "yusuan.prom";

    private final MeterRegistry registry;

    private RunMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Writes {@code metrics/yusuan.prom} in an output, for the textfile collector of node_exporter. */
    public static void write(Path output, RunReport report) {
        AtomicFile.write(output.resolve("metrics").resolve(FILE), text(report));
    }

    /** The figures in the text format of Prometheus. */
    public static String text(RunReport report) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try {
            register(report, registry);
            return registry.scrape();
        } finally {
            registry.close();
        }
    }

    /** Adds the figures of a run to a registry. */
    public static void register(RunReport report, MeterRegistry registry) {
        RunMetrics metrics = new RunMetrics(registry);
        metrics.run(report);
        metrics.documents(report);
        report.sources().forEach(metrics::source);
        for (AttentionKind kind : AttentionKind.values()) {
            long number = report.look().stream()
                    .map(AttentionItem::kind)
                    .filter(kind::equals)
                    .count();
            metrics.gauge("yusuan.run.look", "Things that want a look, by kind", number, Tags.of("kind", kind.word()));
        }
        if (report.changes() != null) {
            metrics.changes(report.changes());
        }
    }

    private void run(RunReport report) {
        gauge("yusuan.run.number", "Number of the last run", report.run(), Tags.empty());
        gauge("yusuan.run.begun.seconds", "When the last run began, Unix time", seconds(report.begun()), Tags.empty());
        for (RunEnding ending : RunEnding.values()) {
            gauge(
                    "yusuan.run.ending",
                    "1 for the way in which the last run ended",
                    report.ending() == ending ? 1 : 0,
                    Tags.of("ending", ending.word()));
        }
        Instant ended = report.ended();
        if (ended != null) {
            gauge("yusuan.run.ended.seconds", "When the last run ended, Unix time", seconds(ended), Tags.empty());
            gauge(
                    "yusuan.run.duration.seconds",
                    "How long the last run took",
                    Duration.between(report.begun(), ended).toMillis() / 1000.0,
                    Tags.empty());
        }
    }

    private void documents(RunReport report) {
        document("found", report.documents().found());
        document("loaded", report.documents().loaded());
        document("loaded_with_findings", report.documents().withFindings());
        document("quarantined", report.documents().quarantined());
        document("unchanged", report.documents().unchanged());
        gauge(
                "yusuan.run.facts",
                "Printed amounts read in the last run",
                report.contents().facts(),
                Tags.empty());
        report.contents()
                .findings()
                .forEach((severity, number) -> gauge(
                        "yusuan.run.findings", "Findings of the last run", number, Tags.of("severity", severity)));
    }

    private void document(String became, long number) {
        gauge("yusuan.run.documents", "Documents of the last run", number, Tags.of("became", became));
    }

    private void source(SourceLine line) {
        source(line, "new", line.fresh());
        source(line, "changed", line.changed());
        source(line, "unchanged", line.unchanged());
        source(line, "refused", line.refused());
        source(line, "failed", line.failed());
        source(line, "page_failed", line.pagesFailed());
    }

    private void source(SourceLine line, String ending, int number) {
        gauge(
                "yusuan.run.source.documents",
                "What each source gave in the last run",
                number,
                Tags.of(Tag.of("source", line.source()), Tag.of("ending", ending)));
    }

    private void changes(RowChanges changes) {
        change("added", changes.added());
        change("changed", changes.changed());
        change("superseded", changes.superseded());
        change("removed", changes.removed());
    }

    private void change(String change, long number) {
        gauge("yusuan.run.rows", "Rows of the dataset that the last run moved", number, Tags.of("change", change));
    }

    private void gauge(String name, String help, double figure, Tags tags) {
        Gauge.builder(name, () -> figure).description(help).tags(tags).register(registry);
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond();
    }
}
