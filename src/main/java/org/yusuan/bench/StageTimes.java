package org.yusuan.bench;

import java.util.EnumMap;
import java.util.Map;
import org.yusuan.extract.StageClock;
import org.yusuan.model.Stage;

/** Adds up what each stage spends, over all threads. */
final class StageTimes implements StageClock {
    private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);

    @Override
    public <T, X extends Exception> T time(Stage stage, Work<T, X> work) throws X {
        Spent begin = Spent.byThread();
        try {
            return work.result();
        } finally {
            add(stage, Spent.byThread().minus(begin));
        }
    }

    private synchronized void add(Stage stage, Spent more) {
        spent.merge(stage, more, Spent::plus);
    }

    /** Tells what was spent since it was asked last. */
    synchronized Map<Stage, Spent> take() {
        Map<Stage, Spent> taken = new EnumMap<>(Stage.class);
        taken.putAll(spent);
        spent.clear();
        return taken;
    }
}
