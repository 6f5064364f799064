package org.yusuan.bench;

import java.util.EnumMap;
import java.util.Map;
import org.yusuan.document.ocr.ScanClock;
import org.yusuan.document.ocr.ScanStage;

/** Adds up what each stage of reading scans spends, over the whole process: the recognition has threads of its own. */
final class ScanTimes implements ScanClock {
    private final Map<ScanStage, TimeSpent> spent = new EnumMap<>(ScanStage.class);

    @Override
    public <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X {
        TimeSpent begin = TimeSpent.byProcess();
        try {
            return work.result();
        } finally {
            spent.merge(stage, TimeSpent.byProcess().minus(begin), TimeSpent::plus);
        }
    }

    Map<ScanStage, TimeSpent> spent() {
        return spent;
    }
}
