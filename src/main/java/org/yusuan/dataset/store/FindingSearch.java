package org.yusuan.dataset.store;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** The findings of current editions, in the order of the export. */
@Repository
public class FindingSearch {
    private final DatasetReader dataset;

    /** A list of what the dataset holds at the time of the question. */
    public FindingSearch(DatasetReader dataset) {
        this.dataset = dataset;
    }

    /**
     * Tells the findings that a filter lets through, all of one state of the dataset.
     *
     * @param told file name of the document, and the finding
     */
    public void tell(Filter filter, BiConsumer<String, Finding> told) {
        dataset.inSnapshot(() -> dataset.documents().stream()
                .filter(filter.ofDocuments())
                .filter(key -> dataset.disclosure(key).current())
                .forEach(key -> dataset.findings(key, finding -> {
                    if (filter.ofFindings().test(finding)) {
                        told.accept(key.sourceFile(), finding);
                    }
                })));
    }

    /**
     * Which findings are asked for; what is not said does not matter.
     *
     * @param severity null for any
     * @param rule whole name of a rule, or the first words of one such as {@code sum}; null for any
     * @param document part of the file name, or the first digits of the disclosure's id; null for any
     * @param fault null for any
     */
    public record Filter(
            @Nullable Severity severity,
            @Nullable String rule,
            @Nullable String document,
            @Nullable Fault fault) {

        /** Findings by what they say. */
        Predicate<Finding> ofFindings() {
            return finding -> (severity == null || finding.severity() == severity)
                    && (fault == null || finding.fault() == fault)
                    && (rule == null
                            || finding.rule().equals(rule)
                            || finding.rule().startsWith(rule + "."));
        }

        /** Documents by what they are called. */
        Predicate<DocumentKey> ofDocuments() {
            return key -> document == null
                    || key.sourceFile().contains(document)
                    || key.id().sha256().startsWith(document);
        }
    }
}
