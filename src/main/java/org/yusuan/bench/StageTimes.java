package org.yusuan.bench;

import java.util.EnumMap;
import java.util.Map;
import org.yusuan.document.pipeline.StageClock;
import org.yusuan.model.Stage;

/** Adds up what each stage spends, over all threads. */
final class StageTimes implements StageClock {
    private final Map<Stage, TimeSpent> spent = new EnumMap<>(Stage.class);

    @Override
    public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
        TimeSpent begin = TimeSpent.byThread();
        try {
            return work.result();
        } finally {
            add(stage, TimeSpent.byThread().minus(begin));
        }
    }

    private synchronized void add(Stage stage, TimeSpent more) {
        spent.merge(stage, more, TimeSpent::plus);
    }

    /** Tells what was spent since it was asked last. */
    synchronized Map<Stage, TimeSpent> take() {
        Map<Stage, TimeSpent> taken = new EnumMap<>(Stage.class);
        taken.putAll(spent);
        spent.clear();
        return taken;
    }
}
