package org.yusuan.cli.rendering;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.yusuan.operate.batch.Progress;

/** A bar with done, left and estimated time, and how far the documents are that are being read. */
public final class ProgressOnTerminal implements Progress {
    private static final int REDRAW_MILLIS = 200;

    private final PagesUnderWay underWay = new PagesUnderWay();
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
    public synchronized void pageDone(String document, int read, int pages) {
        underWay.read(document, read, pages);
        if (bar != null) {
            bar.setExtraMessage(underWay.text());
        }
    }

    @Override
    public synchronized void documentDone(String document) {
        underWay.done(document);
        if (bar != null) {
            bar.setExtraMessage(underWay.text());
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
