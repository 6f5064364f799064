package org.yusuan.cli.command;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yusuan.cli.wiring.Console;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.cli.wiring.ReaderOptions;
import org.yusuan.cli.wiring.SessionFactory;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.notice.Notices.Delivery;
import org.yusuan.operate.run.RunLocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yusuan notices}: sends the notices that wait. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        description = "Sends the notices that wait in the outbox; each run sends its own by itself.",
        footer = {"", "Exit code: 0 nothing waits; 1 something still waits or was given up."})
final class NoticesCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    private final SessionFactory sessions;
    private final Console console;

    NoticesCommand(SessionFactory sessions, Console console) {
        this.sessions = sessions;
        this.console = console;
    }

    @Override
    public Integer call() {
        Delivery delivery;
        try (RunLocks locks = output.lock("notices");
                ConfigurableApplicationContext session = sessions.open(
                        output.existingDatabase(),
                        output.directory().resolve("log"),
                        new ReaderOptions(0, input.templates()))) {
            delivery = session.getBean(Notices.class).deliver(output.directory());
        }
        console.print(delivery.sent() + " notices were sent, " + delivery.waiting() + " wait, " + delivery.givenUp()
                + " were given up (report/outbox/given-up)\n");
        return delivery.waiting() + delivery.givenUp() == 0 ? ExitCode.WELL : ExitCode.LOOK;
    }
}
