package org.yusuan.operate.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.yusuan.collect.source.Job;

/**
 * What the service looks after, and how.
 *
 * @param output the directory of the dataset; the service's own files are in {@code schedule/} there
 * @param jobs reads the jobs as they are now
 * @param launcher starts commands
 * @param options options of every command, such as {@code --output DIR}
 * @param exitCodes the exit codes of a run that could not begin
 * @param noticesWait whether notices wait for another attempt
 * @param timings the intervals of the service
 */
public record SchedulerConfig(
        Path output,
        Supplier<List<Job>> jobs,
        RunLauncher launcher,
        List<String> options,
        ExitCodes exitCodes,
        BooleanSupplier noticesWait,
        Timings timings) {
    public SchedulerConfig {
        options = List.copyOf(options);
    }

    /**
     * The exit codes of a run after which its turn is not done.
     *
     * @param busy another run was going on
     * @param couldNotRun something was missing that the run needs, such as its database
     */
    public record ExitCodes(int busy, int couldNotRun) {}

    /**
     * The intervals of the service.
     *
     * @param heartbeat the longest time between two heartbeats, and until a changed job or clock is noticed
     * @param busy the pause before a run is tried again that found another one going on
     * @param firstRetry the pause before a run is tried again that could not begin; it doubles with every attempt
     * @param longestRetry the longest such pause
     * @param notices the pause between two attempts to send the notices that wait
     * @param grace how long a run may go on when the service is to stop
     */
    public record Timings(
            Duration heartbeat,
            Duration busy,
            Duration firstRetry,
            Duration longestRetry,
            Duration notices,
            Duration grace) {

        /** The usual intervals, with this grace. */
        public static Timings withGrace(Duration grace) {
            return new Timings(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    // a database server that restarts is back within minutes
                    Duration.ofMinutes(2),
                    // a mistake that a person has to mend: the turn is made up for within the hour
                    Duration.ofHours(1),
                    Duration.ofMinutes(15),
                    grace);
        }

        /** The pause after an attempt that could not begin; the first attempt is number 1. */
        Duration retry(int attempt) {
            // beyond 2^20 the longest pause holds anyway, and the product must not overflow
            Duration pause = firstRetry.multipliedBy(1L << Math.min(attempt - 1, 20));
            return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
        }
    }
}
