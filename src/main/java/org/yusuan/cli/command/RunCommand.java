package org.yusuan.cli.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.operate.batch.RunSources.Asking;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan run}: fetches, reads and publishes what is new. */
@Command(
        name = RunCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "Fetches the new documents of the jobs, reads them, and exports the dataset.")
final class RunCommand extends HarvestCommand.OverJobs {
    static final String NAME = "run";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From the web, only what was published on that day (2024-02-08) or later, or without a date.")
    private @Nullable LocalDate since;

    @Option(
            names = "--dry-run",
            description = "Print what would be fetched and how the rows would change; change nothing.")
    private boolean dryRun;

    RunCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    Selection selection() {
        return new Selection.Unread();
    }

    @Override
    Asking asking() {
        return dryRun ? Asking.LOOK : Asking.FETCH;
    }

    @Override
    @Nullable
    LocalDate since() {
        return since;
    }

    @Override
    boolean dryRun() {
        return dryRun;
    }

    @Override
    boolean compare() {
        return dryRun;
    }
}
