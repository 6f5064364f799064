package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.ExportTable;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.ExportSummary;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.AnotherRunException;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yusuan export}: writes the dataset again, from the database, or a selection of it in other formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the dataset again, from the database; reads no document.",
            "With a format or a filter, writes a selection into a folder of its own; the dataset stays as it is."
        })
final class ExportCommand implements Callable<Integer> {
    private static final ReaderOptions NO_READERS = new ReaderOptions(0, Path.of("templates"));

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ExportOptions options = new ExportOptions();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder of a selection, which replaces an earlier one (default: export in the output).")
    private @Nullable Path folder;

    private final SessionFactory sessions;
    private final Console console;

    ExportCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean selection = folder != null || options.given();
        ExportRequest request = options.request();
        Path target = selection ? target() : output.directory();
        DatabaseAddress database = output.existingDatabase();
        try (RunLocks locks = selection ? lockIfFree() : output.lock("export");
                ConfigurableApplicationContext session = session(locks, database)) {
            DatasetExport export = session.getBean(DatasetExport.class);
            ExportSummary summary = selection ? export.export(target, request) : export.export(target);
            console.print(selection ? new ExportTable(summary).text() : "The dataset is in " + target + "\n");
        }
        return ExitCode.WELL;
    }

    private ConfigurableApplicationContext session(@Nullable RunLocks locks, DatabaseAddress database) {
        return locks == null
                ? sessions.read(database, NO_READERS)
                : sessions.open(database, output.directory().resolve("log"), NO_READERS);
    }

    /** A selection may be exported while a run goes on, and does not disturb it; but it may show the work of the run half done. */
    private @Nullable RunLocks lockIfFree() {
        try {
            return output.lock("export");
        } catch (AnotherRunException e) {
            console.err()
                    .println("yusuan: " + e.getMessage()
                            + "; this selection has what that run loaded so far, new editions beside those that they supersede;"
                            + " export it again afterwards");
            return null;
        }
    }

    /** A selection never goes where the whole dataset is, whose files hold all rows (docs/contract.md). */
    private Path target() {
        Path dataset = output.directory();
        Path target = folder == null
                ? dataset.resolve("export")
                : folder.toAbsolutePath().normalize();
        if (target.equals(dataset) || target.startsWith(dataset.resolve("csv"))) {
            throw new CannotRunException(
                    "--to " + target + " is where the whole dataset is; name another folder for the selection");
        }
        return target;
    }
}
