package org.yusuan.dataset.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

/**
 * An overview of the database for the operator. Tables, facts and findings are those of current editions.
 *
 * @param documents number of documents by status, for every status
 * @param tables number of placed tables
 * @param facts number of facts
 * @param vouchedFacts those that a passed check covers
 * @param findings number of findings by severity, for every severity
 * @param findingsByRule number of findings by rule, sorted by rule
 * @param lastRun the last run; null before the first
 * @param quarantined the documents that were refused, sorted by file name
 */
public record StoreStatus(
        Map<DocumentStatus, Long> documents,
        long tables,
        long facts,
        long vouchedFacts,
        Map<Severity, Long> findings,
        SortedMap<String, Long> findingsByRule,
        @Nullable RunRecord lastRun,
        List<QuarantinedDocument> quarantined) {

    /**
     * A run as it is recorded. Its times are never exported.
     *
     * @param run number of the run
     * @param command the command line
     * @param startedAt by the clock of the database
     * @param endedAt null while it runs, and until the next run closes it if it was killed
     * @param counts null unless it came to its end
     * @param failure why it could not go on; null if it goes on or came to its end
     */
    public record RunRecord(
            long run,
            String command,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable RunCounts counts,
            @Nullable String failure) {}

    /**
     * A document that was refused.
     *
     * @param id the hash of its bytes
     * @param sourceFile the first of its names in byte order
     * @param reason the category
     * @param message what happened, and what to do
     */
    public record QuarantinedDocument(DocumentId id, String sourceFile, Refusal.Reason reason, String message) {}
}
