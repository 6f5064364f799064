package org.yusuan.cli.command;

import org.jspecify.annotations.Nullable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan reextract}: reads documents again, after a change of the program or of a template. */
@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents of the dataset again, and prints how its rows change.",
            "The jobs must still find their files. Try --dry-run first."
        })
final class ReextractCommand extends HarvestCommand.OverJobs {
    @ArgGroup
    private Which which = new Which();

    @Option(names = "--dry-run", description = "Print how the rows would change, and change nothing.")
    private boolean dryRun;

    ReextractCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    Selection selection() {
        if (which.template != null) {
            return new Selection.ReadBy(which.template);
        }
        return which.document == null ? new Selection.Stale() : new Selection.Document(which.document);
    }

    @Override
    boolean dryRun() {
        return dryRun;
    }

    @Override
    boolean compare() {
        return true;
    }

    /** Which documents are read; one of these options. */
    private static final class Which {
        @Option(names = "--stale", description = "Those that another version or other templates read (default).")
        private boolean stale;

        @Option(names = "--template", paramLabel = "NAME", description = "Those that were read with this template.")
        private @Nullable String template;

        @Option(names = "--document", paramLabel = "ID", description = "The document of this disclosure_id.")
        private @Nullable String document;
    }
}
