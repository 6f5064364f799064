package org.yusuan.operate.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.yusuan.collect.source.Job;

/**
 * What the service looks after.
 *
 * @param output the directory of the dataset, with the service's own files in {@code schedule/}
 * @param jobs reads the jobs as they are now
 * @param runs starts commands
 * @param options that every command gets, such as {@code --output DIR}
 * @param busyCode the exit code of a run that found another one going on
 * @param mailWaits whether notices wait for another attempt
 */
public record SchedulerConfig(
        Path output,
        Supplier<List<Job>> jobs,
        RunLauncher runs,
        List<String> options,
        int busyCode,
        BooleanSupplier mailWaits) {
    public SchedulerConfig {
        options = List.copyOf(options);
    }
}
