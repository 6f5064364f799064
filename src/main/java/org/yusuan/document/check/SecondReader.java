package org.yusuan.document.check;

import java.util.List;
import java.util.Map;
import org.yusuan.model.PageBox;

/** Reads cells again by other means than the first time, such as the recognition of the painted page. */
@FunctionalInterface
public interface SecondReader {
    /** Reads nothing: no text is proven. */
    SecondReader NONE = (doubted, others) -> Map.of();

    /**
     * Reads some of the cells. The same cells always give the same readings.
     *
     * @param doubted cells whose figures take part in broken sums, the most urgent first
     * @param others all other cells, of which a sample is read
     * @return the text by place; a place that was not read, or not with certainty, is absent
     */
    Map<PageBox, String> read(List<PageBox> doubted, List<PageBox> others);
}
