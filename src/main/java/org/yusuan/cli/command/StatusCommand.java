package org.yusuan.cli.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.rendering.StatusSummary;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.document.pipeline.DocumentExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan status}: summarises the service and the database. It changes nothing, and works while a run goes on. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows what is in the database, even while a run goes on.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    private final SessionFactory sessions;
    private final Console console;

    StatusCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReaderOptions readers = new ReaderOptions(0, input.templates());
        try (ConfigurableApplicationContext session = sessions.read(output.existingDatabase(), readers)) {
            DocumentStore store = session.getBean(DocumentStore.class);
            int stale = store.stale(session.getBean(DocumentExtractor.class).version())
                    .size();
            console.print(StatusSummary.service(output.directory(), Instant.now())
                    + new StatusSummary(store.status(), stale, store.open()).text());
        }
        return ExitCode.WELL;
    }
}
