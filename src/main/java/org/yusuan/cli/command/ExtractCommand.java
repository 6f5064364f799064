package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.collect.source.FolderJob;
import org.yusuan.collect.source.Job;
import org.yusuan.operate.batch.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code yusuan extract}: reads the given documents, known or not. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads these documents, even if they were read before, and exports the dataset.",
            "A quarantined document is tried again."
        })
final class ExtractCommand extends HarvestCommand {
    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Documents, or folders of them.")
    private List<Path> files = List.of();

    ExtractCommand(SessionFactory sessions, Console console) {
        super(sessions, console);
    }

    @Override
    List<Job> jobs() {
        return files.stream().<Job>map(FolderJob::of).toList();
    }

    @Override
    Selection selection() {
        return new Selection.Everything();
    }
}
