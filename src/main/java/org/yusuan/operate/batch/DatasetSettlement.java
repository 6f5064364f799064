package org.yusuan.operate.batch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.collect.source.Job;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.compare.ExpectedPublishers;
import org.yusuan.dataset.store.DocumentStore;

/** What is settled over the whole dataset when the documents of a run are loaded. */
@Component
class DatasetSettlement {
    private final DocumentStore store;
    private final ExpectedPublishers expected;
    private final ComparisonSettlement comparison;

    DatasetSettlement(DocumentStore store, ExpectedPublishers expected, ComparisonSettlement comparison) {
        this.store = store;
        this.expected = expected;
        this.comparison = comparison;
    }

    /** Which editions are current. */
    void editions() {
        store.settleEditions();
    }

    /**
     * What compares with what, and who should have published.
     *
     * @param defined all jobs; none where the run knows of none, so that it forgets nobody
     */
    void comparison(List<Job> defined) {
        Expectations.of(defined).ifPresent(expected::expect);
        comparison.settle();
    }
}
