package org.yusuan.cli;

import java.io.PrintWriter;
import org.yusuan.operate.batch.Progress;
import picocli.CommandLine;

/**
 * Where the program speaks.
 *
 * @param out for what was asked for
 * @param err for progress
 */
record Console(PrintWriter out, PrintWriter err) {

    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** A bar on a terminal; lines where the output goes to a log. */
    Progress progress() {
        return CommandLine.Help.Ansi.AUTO.enabled() ? new ProgressOnTerminal() : new ProgressInLog(err);
    }
}
