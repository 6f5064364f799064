package org.yusuan.cli.command;

import org.yusuan.cli.wiring.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code yusuan templates}: what helps a person to describe a new layout. Needs neither database nor jobs. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks, lists, shows and tries templates: the files that describe how a province prints its tables.",
            "How to write one: docs/templates.md."
        })
final class TemplatesCommand {
    private TemplatesCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        return new CommandLine(new TemplatesCommand())
                .addSubcommand(new CheckTemplatesCommand(console))
                .addSubcommand(new ListTemplatesCommand(console))
                .addSubcommand(new ShowTemplateCommand(console))
                .addSubcommand(new TryTemplateCommand(console));
    }
}
