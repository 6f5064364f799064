package org.yusuan.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.yusuan.batch.Progress;

/** A bar with done, left and estimated time. */
final class ProgressOnTerminal implements Progress {
    private static final int REDRAW_MILLIS = 200;

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
    public synchronized void documentDone() {
        if (bar != null) {
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
