package org.yusuan.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.store.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan status}: what is in the database. Looks, even while a run goes on, and changes nothing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows what is in the database, even while a run goes on.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Mixin
    private Workplace workplace = new Workplace();

    private final SessionFactory sessions;
    private final Console console;

    StatusCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        Readers readers = new Readers(0, workplace.templates());
        try (ConfigurableApplicationContext session = sessions.open(ExistingDatabase.of(place), null, readers)) {
            console.print(new StatusSummary(session.getBean(DocumentStore.class).status()).text());
        }
        return ExitCode.WELL;
    }
}
