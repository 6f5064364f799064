package org.yusuan.cli.wiring;

import java.io.PrintWriter;
import org.yusuan.cli.rendering.ProgressInLog;
import org.yusuan.cli.rendering.ProgressOnTerminal;
import org.yusuan.operate.batch.Progress;
import picocli.CommandLine;

/**
 * Where the program speaks.
 *
 * @param out for what was asked for
 * @param err for progress
 */
public record Console(PrintWriter out, PrintWriter err) {

    public void print(String text) {
        out.print(text);
        out.flush();
    }

    /** A bar on a terminal; lines where the output goes to a log. */
    public Progress progress() {
        return CommandLine.Help.Ansi.AUTO.enabled() ? new ProgressOnTerminal() : new ProgressInLog(err);
    }
}
