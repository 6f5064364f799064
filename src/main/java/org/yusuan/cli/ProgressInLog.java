package org.yusuan.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.yusuan.batch.Progress;

/** A line for every tenth of the work: in a file a bar would be a mess. */
final class ProgressInLog implements Progress {
    private static final int LINES = 10;

    private final PrintWriter out;
    private long begin;
    private int documents;
    private int done;

    ProgressInLog(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void begin(int count) {
        begin = System.nanoTime();
        documents = count;
    }

    @Override
    public synchronized void documentDone() {
        done++;
        if (done * LINES / documents > (done - 1) * LINES / documents) {
            Duration left = Duration.ofNanos((System.nanoTime() - begin) / done * (documents - done));
            out.println("read " + done + " of " + documents + " documents, " + (documents - done) + " left, about "
                    + Elapsed.text(left) + " to go");
            out.flush();
        }
    }

    @Override
    public void end() {
        // the last line says that nothing is left
    }
}
