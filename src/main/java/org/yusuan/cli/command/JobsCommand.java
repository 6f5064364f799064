package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.JobDefinitions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import picocli.CommandLine.Option;

/** A command over the documents of all jobs. */
abstract class JobsCommand extends HarvestCommand {
    @Option(names = "--input", paramLabel = "DIR", description = "A folder of documents, in place of the jobs.")
    private @Nullable Path input;

    JobsCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Option(names = "--job", paramLabel = "NAME", split = ",", description = "Only the documents of these jobs.")
    private List<String> names = List.of();

    @Override
    final List<Job> defined() {
        return input == null ? new JobDefinitions(workplace().jobs()).all() : List.of();
    }

    @Override
    final List<Job> jobs() {
        return input == null ? new JobDefinitions(workplace().jobs()).named(names) : List.of(FolderJob.of(input));
    }
}
