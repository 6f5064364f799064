package org.yusuan.cli.rendering;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.yusuan.operate.batch.Progress;

/**
 * A line for every tenth of the work: in a file a bar would be a mess. Where that takes long, a line in between tells how far
 * the documents are.
 */
public final class ProgressInLog implements Progress {
    private static final int LINES = 10;

    /** Nobody should have to wonder for longer whether it still works. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final PrintWriter out;
    private final LongSupplier clock;
    private final PagesUnderWay pages = new PagesUnderWay();
    private long begin;
    private long spoken;
    private int documents;
    private int done;

    public ProgressInLog(PrintWriter out) {
        this(out, System::nanoTime);
    }

    /** @param clock nanoseconds since some moment */
    public ProgressInLog(PrintWriter out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(int count) {
        begin = clock.getAsLong();
        spoken = begin;
        documents = count;
    }

    @Override
    public synchronized void pageDone(String document, int read, int of) {
        pages.read(document, read, of);
        if (clock.getAsLong() - spoken >= SILENCE.toNanos() && !pages.text().isEmpty()) {
            say("reading " + pages.text());
        }
    }

    @Override
    public synchronized void documentDone(String document) {
        pages.done(document);
        done++;
        if (done * LINES / documents > (done - 1) * LINES / documents) {
            Duration left = Duration.ofNanos((clock.getAsLong() - begin) / done * (documents - done));
            say("read " + done + " of " + documents + " documents, " + (documents - done) + " left, about "
                    + Elapsed.text(left) + " to go");
        }
    }

    @Override
    public void end() {
        // the last line says that nothing is left
    }

    private void say(String line) {
        out.println(line);
        out.flush();
        spoken = clock.getAsLong();
    }
}
