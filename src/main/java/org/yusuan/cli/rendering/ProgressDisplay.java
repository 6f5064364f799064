package org.yusuan.cli.rendering;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.yusuan.operate.batch.Progress;

/** Shows the progress of a run: a bar on a terminal, or lines in a log. Both show the pages of documents under way. */
public final class ProgressDisplay {
    private ProgressDisplay() {}

    /** A bar on the terminal. */
    public static Progress bar() {
        return new Bar();
    }

    /** Lines for a log: one for each tenth of the documents, and one in between where that takes long. */
    public static Progress lines(PrintWriter out) {
        return lines(out, System::nanoTime);
    }

    /** @param clock nanoseconds since some moment */
    static Progress lines(PrintWriter out, LongSupplier clock) {
        return new Lines(out, clock);
    }

    /** A duration in its two largest units, such as {@code 2 min 10 s}. */
    static String text(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }

    /** A bar with the documents that are done and left, the estimated time, and the documents under way. */
    private static final class Bar implements Progress {
        private static final int REDRAW_MILLIS = 200;

        private final PagesUnderWay pages = new PagesUnderWay();
        private @Nullable ProgressBar bar;

        @Override
        public synchronized void begin(int documents) {
            if (documents > 0) {
                bar = new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(documents)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REDRAW_MILLIS)
                        .setUnit(" documents", 1)
                        .build();
            }
        }

        @Override
        public synchronized void pageDone(String document, int read, int of) {
            pages.read(document, read, of);
            if (bar != null) {
                bar.setExtraMessage(pages.text());
            }
        }

        @Override
        public synchronized void documentDone(String document) {
            pages.done(document);
            if (bar != null) {
                bar.setExtraMessage(pages.text());
                bar.step();
            }
        }

        @Override
        public synchronized void end() {
            if (bar != null) {
                bar.close();
            }
            bar = null;
        }
    }

    /** Lines, since a bar would be garbage in a file. */
    private static final class Lines implements Progress {
        private static final int TENTHS = 10;

        /** After a longer silence a reader wonders whether the program still works. */
        private static final Duration SILENCE = Duration.ofSeconds(30);

        private final PrintWriter out;
        private final LongSupplier clock;
        private final PagesUnderWay pages = new PagesUnderWay();
        private long begin;
        private long printed;
        private int documents;
        private int done;

        Lines(PrintWriter out, LongSupplier clock) {
            this.out = out;
            this.clock = clock;
        }

        @Override
        public synchronized void begin(int count) {
            begin = clock.getAsLong();
            printed = begin;
            documents = count;
        }

        @Override
        public synchronized void pageDone(String document, int read, int of) {
            pages.read(document, read, of);
            if (clock.getAsLong() - printed >= SILENCE.toNanos()
                    && !pages.text().isEmpty()) {
                print("reading " + pages.text());
            }
        }

        @Override
        public synchronized void documentDone(String document) {
            pages.done(document);
            done++;
            if (done * TENTHS / documents > (done - 1) * TENTHS / documents) {
                Duration left = Duration.ofNanos((clock.getAsLong() - begin) / done * (documents - done));
                print("read " + done + " of " + documents + " documents, " + (documents - done) + " left, about "
                        + text(left) + " to go");
            }
        }

        @Override
        public void end() {
            // the last line already says that no document is left
        }

        private void print(String line) {
            out.println(line);
            out.flush();
            printed = clock.getAsLong();
        }
    }

    /** The pages read so far of the documents under way: a long scan takes minutes. */
    private static final class PagesUnderWay {
        private final SortedMap<String, String> documents = new TreeMap<>();

        void read(String document, int read, int pages) {
            documents.put(document, read + " of " + pages + " pages");
        }

        void done(String document) {
            documents.remove(document);
        }

        /** Such as {@code a.pdf: 40 of 300 pages; b.pdf: 12 of 28 pages}; empty if no document is under way. */
        String text() {
            return documents.entrySet().stream()
                    .map(document -> document.getKey() + ": " + document.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
