package org.yusuan.cli.command;

import java.util.Set;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.model.Refusal;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan retry}: the quarantined once more. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the quarantined documents once more.",
            "After a crash or a night short of memory,",
            "with a new template, with other limits."
        })
final class RetryCommand extends JobsCommand {
    @Option(
            names = "--reason",
            paramLabel = "REASON",
            split = ",",
            description = "Only those refused for it: ${COMPLETION-CANDIDATES}.")
    private Set<Refusal.Reason> reasons = Set.of();

    RetryCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    Selection selection() {
        return new Selection.Quarantined(reasons);
    }
}
