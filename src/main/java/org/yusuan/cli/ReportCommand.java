package org.yusuan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.report.DatasetReport;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan report}: the page once more, out of the database. Reads no document. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report once more, one page for a browser; reads no document.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions place = new OutputOptions();

    @Mixin
    private InputOptions workplace = new InputOptions();

    private final SessionFactory sessions;
    private final Console console;

    ReportCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        DatabaseAddress database = ExistingDatabase.of(place);
        ReaderOptions readers = new ReaderOptions(0, workplace.templates());
        Path page;
        try (RunLocks locks = place.lock("report");
                ConfigurableApplicationContext session =
                        sessions.open(database, place.output().resolve("log"), readers)) {
            session.getBean(ComparisonSettlement.class).settle();
            page = session.getBean(DatasetReport.class).write(place.output());
        }
        console.print("The report is " + page + "\n");
        return ExitCode.WELL;
    }
}
