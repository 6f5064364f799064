package org.yusuan.cli.command;

import org.jspecify.annotations.Nullable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan reextract}: documents once more, after a change of the engine or of a template. */
@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents of the dataset once more, and tells how its rows change.",
            "Their bytes must still lie where the jobs look. See first with --dry-run."
        })
final class ReextractCommand extends JobsCommand {
    @ArgGroup
    private Which which = new Which();

    @Option(names = "--dry-run", description = "Tell how the rows would change, and change nothing.")
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

    /** One of them. */
    private static final class Which {
        @Option(names = "--stale", description = "Those that another engine or other templates read (default).")
        private boolean stale;

        @Option(names = "--template", paramLabel = "NAME", description = "Those that this template read.")
        private @Nullable String template;

        @Option(names = "--document", paramLabel = "ID", description = "The one of this disclosure_id.")
        private @Nullable String document;
    }
}
