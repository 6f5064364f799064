package org.yusuan.bench;

import java.util.EnumMap;
import java.util.Map;
import org.yusuan.ocr.ScanClock;
import org.yusuan.ocr.ScanStage;

/** Adds up what each stage of reading scans spends, over the whole process: the recognition has threads of its own. */
final class ScanTimes implements ScanClock {
    private final Map<ScanStage, Spent> spent = new EnumMap<>(ScanStage.class);

    @Override
    public <T, X extends Exception> T time(ScanStage stage, Work<T, X> work) throws X {
        Spent begin = Spent.byProcess();
        try {
            return work.result();
        } finally {
            spent.merge(stage, Spent.byProcess().minus(begin), Spent::plus);
        }
    }

    Map<ScanStage, Spent> spent() {
        return spent;
    }
}
