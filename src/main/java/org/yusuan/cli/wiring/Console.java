package org.yusuan.cli.wiring;

import java.io.PrintWriter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.yusuan.cli.rendering.ProgressDisplay;
import org.yusuan.operate.batch.Progress;
import org.yusuan.operate.schedule.NightWatch;
import picocli.CommandLine;

/**
 * Where the program prints.
 *
 * @param out takes what the user asked for
 * @param err takes progress and failures
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** Prints a text as it is; it ends its own lines. */
    public void print(String text) {
        out.print(text);
        out.flush();
    }

    /** A display of progress: a bar on a terminal, lines where the output goes into a file. */
    public Progress progress() {
        return CommandLine.Help.Ansi.AUTO.enabled() ? ProgressDisplay.bar() : ProgressDisplay.lines(err);
    }

    /**
     * Turns the log off, for commands that start no Spring context: without its settings the libraries would log between the
     * lines of a report.
     */
    public static void silenceLogging() {
        logging().setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }

    /** Turns the log off, except for what the service logs of its own life. */
    public static void logTheServiceOnly() {
        silenceLogging();
        logging().setLogLevel(NightWatch.class.getPackageName(), LogLevel.INFO);
    }

    private static LoggingSystem logging() {
        return LoggingSystem.get(Console.class.getClassLoader());
    }
}
