package org.yusuan.cli.command;

import java.util.Set;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.model.Refusal;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan retry}: reads the quarantined documents again. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the quarantined documents again: after a crash or a night short of memory,",
            "with a new template, or with other limits."
        })
final class RetryCommand extends HarvestCommand.OverJobs {
    @Option(
            names = "--reason",
            paramLabel = "REASON",
            split = ",",
            description = "Only those refused for this reason: ${COMPLETION-CANDIDATES}.")
    private Set<Refusal.Reason> reasons = Set.of();

    RetryCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    Selection selection() {
        return new Selection.Quarantined(reasons);
    }
}
