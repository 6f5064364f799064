package org.yusuan.cli.command;

import org.yusuan.cli.wiring.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code yusuan archive}: about what was fetched. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the archive of what was fetched.")
final class ArchiveCommand {
    private ArchiveCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        return new CommandLine(new ArchiveCommand()).addSubcommand(new VerifyArchiveCommand(console));
    }
}
