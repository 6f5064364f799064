package org.yusuan.bench;

import java.util.List;
import java.util.Map;
import org.yusuan.document.ocr.ScanStage;

/**
 * One time over scanned pages, one page after the other.
 *
 * @param dpi dots per inch of the scans
 * @param pages that were read
 * @param spent by the whole process
 * @param stages what each stage spent of it
 */
public record ScanLap(int dpi, int pages, TimeSpent spent, Map<ScanStage, TimeSpent> stages) {

    public ScanLap {
        stages = Map.copyOf(stages);
    }

    /** What was spent between the stages: levelling, rulings, cells, cutting lines, proofreading. */
    public TimeSpent rest() {
        return spent.minus(TimeSpent.sum(List.copyOf(stages.values())));
    }
}
