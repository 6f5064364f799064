package org.yusuan.cli.command;

import org.yusuan.cli.wiring.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code yusuan jobs}: what helps a person to describe a source. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks, lists and previews jobs: the files that say where disclosures appear.",
            "How to write one: docs/jobs.md."
        })
final class JobFilesCommand {
    private JobFilesCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        return new CommandLine(new JobFilesCommand())
                .addSubcommand(new CheckJobsCommand(console))
                .addSubcommand(new ListJobsCommand(console))
                .addSubcommand(new PreviewJobCommand(console));
    }
}
