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
 * What the operator wants to know in ten seconds. Tables, facts and findings are those of current editions.
 *
 * @param documents number of documents by status; every status is there
 * @param tables number of placed tables
 * @param facts number of facts
 * @param vouchedFacts those of them that a passed check covers
 * @param findings number of findings by severity; every severity is there
 * @param findingsByRule number of findings by rule, in the order of the rules' names
 * @param lastRun the last run that began; null before the first
 * @param quarantined the documents that were refused, in the order of their file names
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
     * A line of the run ledger. Its times are for a person; no export has them.
     *
     * @param run number of the run
     * @param command what was run
     * @param startedAt by the database's clock
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
     * @param id its bytes
     * @param sourceFile the first of its names in byte order
     * @param reason the category
     * @param message for a person
     */
    public record QuarantinedDocument(DocumentId id, String sourceFile, Refusal.Reason reason, String message) {}
}
