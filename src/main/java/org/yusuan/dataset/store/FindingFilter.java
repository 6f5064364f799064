package org.yusuan.dataset.store;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * Which findings are asked for; what is not said does not matter.
 *
 * @param severity null for any
 * @param rule whole name of a rule, or the first words of one such as {@code sum}; null for any
 * @param document part of the file name, or the first digits of the disclosure's id; null for any
 * @param fault null for any
 */
public record FindingFilter(
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
