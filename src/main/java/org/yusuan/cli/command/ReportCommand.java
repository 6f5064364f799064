package org.yusuan.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.report.DatasetReport;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan report}: writes the report again, from the database. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report again, one page for a browser; reads no document.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    private final SessionFactory sessions;
    private final Console console;

    ReportCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        DatabaseAddress database = output.existingDatabase();
        ReaderOptions readers = new ReaderOptions(0, input.templates());
        Path page;
        try (RunLocks locks = output.lock("report");
                ConfigurableApplicationContext session =
                        sessions.open(database, output.directory().resolve("log"), readers)) {
            session.getBean(ComparisonSettlement.class).settle();
            page = session.getBean(DatasetReport.class).write(output.directory());
        }
        console.print("The report is " + page + "\n");
        return ExitCode.WELL;
    }
}
