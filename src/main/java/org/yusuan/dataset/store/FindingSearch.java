package org.yusuan.dataset.store;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Finds the findings about current editions, in the order of the export. */
@Repository
public class FindingSearch {
    private final DatasetReader dataset;

    /** Searches the dataset as it is at the time of each call. */
    public FindingSearch(DatasetReader dataset) {
        this.dataset = dataset;
    }

    /**
     * Passes on the findings that match a filter, all from one state of the dataset.
     *
     * @param consumer takes the file name of the document, and the finding
     */
    public void forEach(Filter filter, BiConsumer<String, Finding> consumer) {
        dataset.inSnapshot(() -> dataset.documents().stream()
                .filter(filter.ofDocuments())
                .filter(key -> dataset.disclosure(key).current())
                .forEach(key -> dataset.findings(key, finding -> {
                    if (filter.ofFindings().test(finding)) {
                        consumer.accept(key.sourceFile(), finding);
                    }
                })));
    }

    /**
     * Selects findings. A null matches any.
     *
     * @param severity the severity
     * @param rule full name of a rule, or its first words, such as {@code sum}
     * @param document part of the file name, or the first digits of the disclosure's id
     * @param fault whose fault it looks like
     */
    public record Filter(
            @Nullable Severity severity,
            @Nullable String rule,
            @Nullable String document,
            @Nullable Fault fault) {

        /** Matches findings by their content. */
        Predicate<Finding> ofFindings() {
            return finding -> (severity == null || finding.severity() == severity)
                    && (fault == null || finding.fault() == fault)
                    && (rule == null
                            || finding.rule().equals(rule)
                            || finding.rule().startsWith(rule + "."));
        }

        /** Matches documents by name or id. */
        Predicate<DocumentKey> ofDocuments() {
            return key -> document == null
                    || key.sourceFile().contains(document)
                    || key.id().sha256().startsWith(document);
        }
    }
}
