package org.yusuan.cli.command;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.Schedule;
import org.yusuan.collect.source.StartAddress;
import org.yusuan.collect.source.WebJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan jobs list}: all jobs, and when they run. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the jobs, and when each runs next.")
final class ListJobsCommand implements Callable<Integer> {
    private static final String LINE = "%-24s %-8s %-18s %-22s %s";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    @Mixin
    private InputOptions workplace = new InputOptions();

    private final Console console;

    ListJobsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        console.print(line("name", "kind", "schedule", "next run", "where"));
        new JobDefinitions(workplace.jobs()).all().forEach(job -> console.print(described(job, now)));
        return ExitCode.WELL;
    }

    private static String described(Job job, Instant now) {
        Optional<Schedule> schedule = Optional.ofNullable(job.terms().schedule());
        return line(
                job.name(),
                job.kind(),
                schedule.map(one -> one.cron().toString()).orElse("-"),
                schedule.flatMap(one -> one.after(now)).map(TIME::format).orElse("-"),
                where(job));
    }

    private static String where(Job job) {
        if (job instanceof FolderJob folder) {
            return folder.folder().toString();
        }
        StartAddress start = ((WebJob) job).start();
        return start instanceof StartAddress.Addresses list
                ? list.file().toString()
                : start.first().map(Object::toString).orElse("");
    }

    private static String line(Object... columns) {
        return String.format(Locale.ROOT, LINE, columns).stripTrailing() + "\n";
    }
}
