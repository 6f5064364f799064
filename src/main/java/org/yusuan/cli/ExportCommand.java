package org.yusuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.export.DatasetExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan export}: the dataset once more, out of the database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the dataset once more, out of the database; reads no document.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    private static final Readers NO_READERS = new Readers(0, Path.of("templates"));

    private final SessionFactory sessions;
    private final Console console;

    ExportCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        DatabaseAddress database = ExistingDatabase.of(place);
        try (RunLocks locks = RunLocks.take(place, "export");
                ConfigurableApplicationContext session =
                        sessions.open(database, place.output().resolve("log"), NO_READERS)) {
            session.getBean(DatasetExport.class).export(place.output());
        }
        console.print("The dataset is in " + place.output() + "\n");
        return ExitCode.WELL;
    }
}
