package org.yusuan.cli;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.run.RunLock;
import org.yusuan.operate.run.RunLocks;
import org.yusuan.operate.schedule.ChildRuns;
import org.yusuan.operate.schedule.NightWatch;
import org.yusuan.operate.schedule.SchedulerConfig;
import org.yusuan.operate.schedule.SchedulerTimings;
import org.yusuan.operate.schedule.StatusServer;
import org.yusuan.operate.schedule.StopSignal;
import org.yusuan.operate.worker.WorkerLaunch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yusuan schedule}: the service. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Runs as a service: wakes by the schedules of the jobs, and runs what is due.",
            "What was missed is made up for once. SIGTERM ends it: a run in progress may finish within the grace."
        })
final class ScheduleCommand implements Callable<Integer> {
    /** For what is left to do after the grace: to stop the run, and to say so. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(30);

    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private InputOptions workplace = new InputOptions();

    @Option(
            names = "--grace",
            paramLabel = "DURATION",
            defaultValue = "PT1M",
            description = "How long a run may go on after SIGTERM, as in PT10M (default: ${DEFAULT-VALUE}).")
    private Duration grace = Duration.ofMinutes(1);

    @Option(
            names = "--http",
            paramLabel = "[HOST:]PORT",
            converter = ListeningConverter.class,
            description = "Serve /health and /metrics there; without a HOST on 127.0.0.1 only.")
    private @Nullable InetSocketAddress http;

    private final Class<?> main;

    ScheduleCommand(Class<?> main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        QuietLog.begin();
        StopSignal.Rung bell = new StopSignal.Rung();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ring(bell, ended), "bell"));
        InstantSource clock = InstantSource.system();
        try (RunLock lock =
                RunLock.take(place.output().resolve("schedule").resolve(".lock"), RunLocks.holder("schedule"))) {
            NightWatch watch = new NightWatch(office(), SchedulerTimings.withGrace(grace), clock, bell);
            // without an address there is no server: a resource may be null
            try (StatusServer server =
                    http == null ? null : StatusServer.open(http, place.output(), clock, watch.pulse()::last)) {
                watch.keep();
            }
        } finally {
            ended.countDown();
        }
        return ExitCode.WELL;
    }

    private SchedulerConfig office() {
        List<String> options = new ArrayList<>(place.arguments());
        options.addAll(workplace.arguments());
        return new SchedulerConfig(
                place.output(),
                new JobDefinitions(workplace.jobs())::all,
                new ChildRuns(WorkerLaunch.ofThisProgram(main, Map.of()).program()),
                options,
                ExitCode.BUSY,
                () -> Notices.waitIn(place.output()));
    }

    /** The machine waits for this thread before it ends, and this thread for the service. */
    private void ring(StopSignal.Rung bell, CountDownLatch ended) {
        bell.ring();
        try {
            ended.await(grace.plus(LAST_WORDS).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
