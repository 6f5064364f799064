package org.yusuan.operate.schedule;

import java.time.Duration;
import java.util.List;

/** Starts commands of the program. */
@FunctionalInterface
public interface RunLauncher {

    /** Starts a command with its arguments, such as {@code run --job inbox}. */
    Running start(List<String> arguments);

    /** A command under way. */
    interface Running {

        /** Waits for its end, at most so long; whether it has ended. */
        boolean awaitEnd(Duration atMost) throws InterruptedException;

        /** Its exit code, once it has ended. */
        int exitCode();

        /** Asks it to end, and makes it end if it does not. What it loaded is whole. */
        void stop() throws InterruptedException;
    }
}
