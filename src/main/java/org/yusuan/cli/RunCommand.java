package org.yusuan.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.source.FolderJob;
import org.yusuan.source.JobReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan run}: the whole flow over all jobs. */
@Command(
        name = RunCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "Finds the documents of all jobs, reads the new ones, and exports the dataset.")
final class RunCommand extends HarvestCommand {
    static final String NAME = "run";

    @Option(names = "--input", paramLabel = "DIR", description = "A folder of documents, in place of the jobs.")
    private @Nullable Path input;

    RunCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    List<FolderJob> jobs() {
        return input == null ? new JobReader().readAll(workplace().jobs()) : List.of(FolderJob.of(input));
    }

    @Override
    boolean again() {
        return false;
    }
}
