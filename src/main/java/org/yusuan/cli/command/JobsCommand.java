package org.yusuan.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.Schedule;
import org.yusuan.collect.source.StartAddress;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.CannotRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yusuan jobs}: helps to describe a source. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks, lists and previews jobs: the files that say where disclosures appear.",
            "How to write one: docs/jobs.md."
        })
final class JobsCommand {
    private JobsCommand() {}

    /** This command with its subcommands. */
    static CommandLine with(Console console) {
        return new CommandLine(new JobsCommand())
                .addSubcommand(new Check(console))
                .addSubcommand(new Listing(console))
                .addSubcommand(new PreviewJobCommand(console));
    }

    /** {@code yusuan jobs check}: prints the mistakes of job files. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Lists what is wrong in these jobs: file, line, and what to write.",
            footer = {"", "Exit code: 0 no mistakes; 1 mistakes; 2 there is no job."})
    private static final class Check implements Callable<Integer> {
        @Mixin
        private InputOptions input = new InputOptions();

        @Parameters(paramLabel = "FILE", arity = "0..*", description = "Jobs (default: all of the directory).")
        private List<Path> files = List.of();

        private final Console console;

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            List<String> mistakes = new ArrayList<>();
            List<Path> checked = files.isEmpty() ? JobReader.files(input.jobs()) : files;
            checked.forEach(file -> check(() -> JobDefinitions.reader().read(file), mistakes));
            if (mistakes.isEmpty() && files.isEmpty()) {
                check(() -> new JobDefinitions(input.jobs()).all(), mistakes); // two jobs of one name
            }
            mistakes.forEach(mistake -> console.print(mistake + "\n"));
            console.print(checked.size() + " jobs checked, " + mistakes.size() + " with a mistake\n");
            return mistakes.isEmpty() ? ExitCode.WELL : ExitCode.LOOK;
        }

        private static void check(Runnable reading, List<String> mistakes) {
            try {
                reading.run();
            } catch (CannotRunException mistake) {
                mistakes.add(String.valueOf(mistake.getMessage()));
            }
        }
    }

    /** {@code yusuan jobs list}: prints all jobs, and when they run. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the jobs, and when each runs next.")
    private static final class Listing implements Callable<Integer> {
        private static final String LINE = "%-24s %-8s %-18s %-22s %s";
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

        @Mixin
        private InputOptions input = new InputOptions();

        private final Console console;

        Listing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Instant now = Instant.now();
            console.print(line("name", "kind", "schedule", "next run", "where"));
            new JobDefinitions(input.jobs()).all().forEach(job -> console.print(line(job, now)));
            return ExitCode.WELL;
        }

        private static String line(Job job, Instant now) {
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
}
