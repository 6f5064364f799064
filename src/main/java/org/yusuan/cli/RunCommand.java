package org.yusuan.cli;

import org.yusuan.batch.Selection;
import picocli.CommandLine.Command;

/** {@code yusuan run}: the whole flow over all jobs. */
@Command(
        name = RunCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "Finds the documents of all jobs, reads the new ones, and exports the dataset.")
final class RunCommand extends JobsCommand {
    static final String NAME = "run";

    RunCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    Selection selection() {
        return new Selection.Unread();
    }
}
