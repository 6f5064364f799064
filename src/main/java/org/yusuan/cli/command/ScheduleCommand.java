package org.yusuan.cli.command;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.run.RunLock;
import org.yusuan.operate.run.RunLocks;
import org.yusuan.operate.schedule.NightWatch;
import org.yusuan.operate.schedule.RunLauncher;
import org.yusuan.operate.schedule.SchedulerConfig;
import org.yusuan.operate.schedule.StatusServer;
import org.yusuan.operate.schedule.StopSignal;
import org.yusuan.operate.worker.WorkerLaunch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code yusuan schedule}: runs the service. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Runs as a service: wakes by the schedules of the jobs, and runs what is due.",
            "A missed turn is made up for, once. SIGTERM stops the service: a run in progress may finish within the grace."
        })
final class ScheduleCommand implements Callable<Integer> {
    /** What is left to do after the grace: stopping the run, and writing the last heartbeat. */
    private static final Duration TIME_TO_END = Duration.ofSeconds(30);

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--grace",
            paramLabel = "DURATION",
            defaultValue = "PT1M",
            description = "How long a run may go on after SIGTERM, as in PT10M (default: ${DEFAULT-VALUE}).")
    private Duration grace = Duration.ofMinutes(1);

    @Option(
            names = "--http",
            paramLabel = "[HOST:]PORT",
            converter = AddressConverter.class,
            description = "Serve /health and /metrics there; without a HOST on 127.0.0.1 only.")
    private @Nullable InetSocketAddress http;

    private final Class<?> main;

    ScheduleCommand(Class<?> main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        Console.logTheServiceOnly();
        StopSignal.Latch stop = new StopSignal.Latch();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, ended), "stop"));
        InstantSource clock = InstantSource.system();
        try (RunLock lock =
                RunLock.take(output.directory().resolve("schedule").resolve(".lock"), RunLocks.holder("schedule"))) {
            NightWatch watch = new NightWatch(config(), clock, stop);
            // without an address there is no server: a resource may be null
            try (StatusServer server =
                    http == null ? null : StatusServer.open(http, output.directory(), clock, watch.heartbeat()::last)) {
                watch.keep();
            }
        } finally {
            ended.countDown();
        }
        return ExitCode.WELL;
    }

    private SchedulerConfig config() {
        List<String> options = new ArrayList<>(output.arguments());
        options.addAll(input.arguments());
        return new SchedulerConfig(
                output.directory(),
                new JobDefinitions(input.jobs())::all,
                RunLauncher.inChildProcesses(
                        WorkerLaunch.ofThisProgram(main, Map.of()).program()),
                options,
                new SchedulerConfig.ExitCodes(ExitCode.BUSY, ExitCode.COULD_NOT_RUN),
                () -> Notices.waitIn(output.directory()),
                SchedulerConfig.Timings.withGrace(grace));
    }

    /** The JVM waits for this thread before it exits, and this thread waits for the service. */
    private void stop(StopSignal.Latch stop, CountDownLatch ended) {
        stop.stop();
        try {
            ended.await(grace.plus(TIME_TO_END).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads an address to listen at: on the loopback interface, unless a host is given. */
    static final class AddressConverter implements ITypeConverter<InetSocketAddress> {
        private static final Pattern ADDRESS = Pattern.compile("(?:(?<host>[^\\s/]+):)?(?<port>[0-9]{1,5})");
        private static final int LAST_PORT = 65_535;

        @Override
        public InetSocketAddress convert(String text) {
            Matcher address = ADDRESS.matcher(text);
            if (!address.matches() || Integer.parseInt(address.group("port")) > LAST_PORT) {
                throw new TypeConversionException(
                        "'" + text + "' is neither a port such as 9464 nor an address such as 127.0.0.1:9464");
            }
            String host = address.group("host");
            return new InetSocketAddress(host == null ? "127.0.0.1" : host, Integer.parseInt(address.group("port")));
        }
    }
}
