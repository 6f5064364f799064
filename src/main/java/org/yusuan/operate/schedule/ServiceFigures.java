package org.yusuan.operate.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.yusuan.operate.metrics.RunMetrics;
import org.yusuan.operate.run.RunReport;

/** The figures of the service and of the last run, in the text format of Prometheus. */
final class ServiceFigures {
    private ServiceFigures() {}

    static String text(Heartbeat heartbeat, Instant now, Optional<RunReport> last) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try {
            gauge(
                    registry,
                    "yusuan.service.alive",
                    "1 while the service beats, 0 if it hangs",
                    heartbeat.isAlive(now) ? 1 : 0);
            gauge(
                    registry,
                    "yusuan.service.begun.seconds",
                    "When the service began, Unix time",
                    seconds(heartbeat.begun()));
            gauge(registry, "yusuan.service.beat.seconds", "Its last heartbeat, Unix time", seconds(heartbeat.beat()));
            gauge(
                    registry,
                    "yusuan.service.jobs.readable",
                    "0 if a job file has a mistake",
                    heartbeat.problem().isEmpty() ? 1 : 0);
            gauge(
                    registry,
                    "yusuan.service.running",
                    "Number of jobs that are being run",
                    heartbeat.running().size());
            Integer code = heartbeat.lastExitCode();
            if (code != null) {
                gauge(registry, "yusuan.service.last.exit.code", "Exit code of its last run", code);
            }
            heartbeat.next().forEach((job, time) -> Gauge.builder("yusuan.service.next.seconds", () -> seconds(time))
                    .description("When the job's next turn comes, Unix time")
                    .tags(Tags.of("job", job))
                    .register(registry));
            last.ifPresent(report -> RunMetrics.register(report, registry));
            return registry.scrape();
        } finally {
            registry.close();
        }
    }

    private static void gauge(PrometheusMeterRegistry registry, String name, String help, double figure) {
        Gauge.builder(name, () -> figure).description(help).register(registry);
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond();
    }
}
