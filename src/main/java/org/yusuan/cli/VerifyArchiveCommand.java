package org.yusuan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yusuan.collect.archive.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan archive verify}: whether the archive is as it was left. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Reads every byte of the archive, and compares it with what is recorded.",
        footer = {"", "Exit code: 0 all is as it was left; 1 something is missing, damaged or foreign."})
final class VerifyArchiveCommand implements Callable<Integer> {
    @Mixin
    private InputOptions workplace = new InputOptions();

    private final Console console;

    VerifyArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verification found = Verification.of(workplace.archive());
        console.print(String.format(Locale.ROOT, "%,d documents are whole%n", found.documents()));
        tell(
                "missing, though there is a record: restore them from a copy, or the next run fetches them",
                found.missing());
        tell("damaged: restore them from a copy", found.damaged());
        tell("foreign: nobody here made them, move them elsewhere", found.foreign());
        tell("without a record: a run was killed there; harmless", found.unrecorded());
        return found.isWhole() ? ExitCode.WELL : ExitCode.LOOK;
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.print(names.size() + " " + what + "\n");
            names.forEach(name -> console.print("  " + name + "\n"));
        }
    }
}
