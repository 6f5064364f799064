package org.yusuan.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.collect.archive.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan archive}: looks after the archive of fetched documents. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the archive of fetched documents.")
final class ArchiveCommand {
    private ArchiveCommand() {}

    /** This command with its subcommands. */
    static CommandLine with(Console console) {
        return new CommandLine(new ArchiveCommand()).addSubcommand(new Verify(console));
    }

    /** {@code yusuan archive verify}: checks that the archive still is what was recorded of it. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Reads every byte of the archive, and compares it with what is recorded.",
            footer = {"", "Exit code: 0 all is as recorded; 1 something is missing, damaged or foreign."})
    private static final class Verify implements Callable<Integer> {
        @Mixin
        private InputOptions input = new InputOptions();

        private final Console console;

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Verification found = Verification.of(input.archive());
            console.print(String.format(Locale.ROOT, "%,d documents are complete%n", found.documents()));
            print(
                    "missing, though recorded: restore them from a copy, or let the next run fetch them",
                    found.missing());
            print("damaged: restore them from a copy", found.damaged());
            print("foreign: yusuan did not write them; move them elsewhere", found.foreign());
            print("without a record: a run was killed there; harmless", found.unrecorded());
            return found.isWhole() ? ExitCode.WELL : ExitCode.LOOK;
        }

        private void print(String what, List<String> names) {
            if (!names.isEmpty()) {
                console.print(names.size() + " " + what + "\n");
                names.forEach(name -> console.print("  " + name + "\n"));
            }
        }
    }
}
