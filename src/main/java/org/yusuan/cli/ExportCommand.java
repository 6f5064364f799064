package org.yusuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.export.ExportRequest;
import org.yusuan.dataset.export.ExportSummary;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.run.AnotherRunException;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yusuan export}: the dataset once more, out of the database, or a selection of it in other formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the dataset once more, out of the database; reads no document.",
            "With a format or a filter, hands over a selection in a folder of its own; the dataset stays as it is."
        })
final class ExportCommand implements Callable<Integer> {
    private static final ReaderOptions NO_READERS = new ReaderOptions(0, Path.of("templates"));

    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private ExportOptions options = new ExportOptions();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder of a selection; an earlier one in it is replaced (default: export in the output).")
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
        Path target = selection ? target() : place.output();
        DatabaseAddress database = ExistingDatabase.of(place);
        try (RunLocks locks = selection ? lockIfFree() : place.lock("export");
                ConfigurableApplicationContext session =
                        sessions.open(database, place.output().resolve("log"), NO_READERS)) {
            DatasetExport export = session.getBean(DatasetExport.class);
            ExportSummary summary = selection ? export.export(target, request) : export.export(target);
            console.print(selection ? new ExportTable(summary).text() : "The dataset is in " + target + "\n");
        }
        return ExitCode.WELL;
    }

    /** A selection can be had while a run goes on, which it cannot disturb; but then it shows the run's work half done. */
    private @Nullable RunLocks lockIfFree() {
        try {
            return place.lock("export");
        } catch (AnotherRunException e) {
            console.err()
                    .println("yusuan: " + e.getMessage()
                            + "; this selection has what it loaded so far, new editions beside those that they supersede:"
                            + " export it again afterwards");
            return null;
        }
    }

    /** Not where the contract's files are: those are whole, or they are not what the contract says. */
    private Path target() {
        Path output = place.output();
        Path target = folder == null
                ? output.resolve("export")
                : folder.toAbsolutePath().normalize();
        if (target.equals(output) || target.startsWith(output.resolve("csv"))) {
            throw new CannotRunException(
                    "--to " + target + " is where the whole dataset is: name another folder for a selection of it");
        }
        return target;
    }
}
