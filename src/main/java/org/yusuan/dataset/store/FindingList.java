package org.yusuan.dataset.store;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;
import org.yusuan.model.Finding;

/** The findings of current editions, in the order of the export. */
@Repository
public class FindingList {
    private final DatasetReader dataset;

    /** A list of what the dataset holds at the time of the question. */
    public FindingList(DatasetReader dataset) {
        this.dataset = dataset;
    }

    /**
     * Tells the findings that a filter lets through, all of one state of the dataset.
     *
     * @param told file name of the document, and the finding
     */
    public void tell(FindingFilter filter, BiConsumer<String, Finding> told) {
        dataset.inSnapshot(() -> dataset.documents().stream()
                .filter(filter.ofDocuments())
                .filter(key -> dataset.disclosure(key).current())
                .forEach(key -> dataset.findings(key, finding -> {
                    if (filter.ofFindings().test(finding)) {
                        told.accept(key.sourceFile(), finding);
                    }
                })));
    }
}
