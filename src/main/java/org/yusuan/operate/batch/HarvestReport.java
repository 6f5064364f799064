package org.yusuan.operate.batch;

import java.util.List;
import java.util.Map;
import org.yusuan.collect.source.Discovery;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.TableChange;
import org.yusuan.model.Correction;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;
import org.yusuan.model.SourceReport;

/**
 * What a run did.
 *
 * @param counts of documents; they balance
 * @param sums over the documents that were loaded in this run
 * @param quarantined the documents that were refused in this run, by name
 * @param discovery what the sources led to
 * @param gone the names of documents that should be read again, but of which the sources no longer hold the bytes
 * @param changes how the rows of the dataset differ from those before, by table; only where it was asked for
 * @param unmatched corrections that fit no document
 * @param sources what each source gave
 */
public record HarvestReport(
        RunCounts counts,
        Sums sums,
        List<Quarantined> quarantined,
        Discovery discovery,
        List<String> gone,
        List<TableChange> changes,
        List<Correction> unmatched,
        List<SourceReport> sources) {

    /** Whether nobody needs to look: nothing refused, nothing missing or unreadable, no error but the publishers' own. */
    public boolean wentWell() {
        return quarantined.isEmpty()
                && discovery.unreadable().isEmpty()
                && sources.stream().noneMatch(SourceReport::wantsALook)
                && sums.ownErrors() == 0;
    }

    /**
     * Sums over documents.
     *
     * @param loaded documents
     * @param withFindings those of them with an error or a warning
     * @param tables placed tables
     * @param facts printed amounts
     * @param forms performance forms
     * @param findings by severity, those of refused documents too; absent where none
     * @param ownErrors findings of severity error that are not the publisher's fault
     */
    public record Sums(
            int loaded,
            int withFindings,
            int tables,
            int facts,
            int forms,
            Map<Severity, Integer> findings,
            int ownErrors) {}

    /**
     * A document that was refused.
     *
     * @param sourceFile its name
     * @param reason the category
     * @param message for a person
     */
    public record Quarantined(String sourceFile, Refusal.Reason reason, String message) {}
}
