package org.yusuan.operate.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.collect.source.Discovery;
import org.yusuan.collect.source.PassedOver;
import org.yusuan.collect.source.Unreadable;
import org.yusuan.dataset.store.OpenItem;
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
 * @param found what the sources led to
 * @param gone the names of documents that should be read again, but of which the sources no longer hold the bytes
 * @param changes how the rows of the dataset differ from those before, by table; only where it was asked for
 * @param unmatched corrections that fit no document
 * @param sources what each source gave
 * @param open all that is open in the dataset, of this run and of those before
 * @param run number of the run
 */
public record HarvestReport(
        RunCounts counts,
        Sums sums,
        List<Quarantined> quarantined,
        Found found,
        List<String> gone,
        List<TableChange> changes,
        List<Correction> unmatched,
        List<SourceReport> sources,
        List<OpenItem> open,
        long run) {

    static HarvestReport of(Night.Settled settled, List<OpenItem> open, long run) {
        Night.Selected selected = settled.read().selected();
        ReadTotals totals = settled.read().totals();
        return new HarvestReport(
                settled.read().counts(),
                totals.sums(),
                totals.quarantined(),
                selected.found(),
                selected.gone(),
                totals.changes(),
                settled.unmatched(),
                selected.sources(),
                open,
                run);
    }

    /**
     * Whether nobody needs to look: nothing is open, of this run or of those before, and nothing is missing or unreadable.
     */
    public boolean wentWell() {
        return quarantined.isEmpty()
                && open.isEmpty()
                && found.unreadable().isEmpty()
                && sources.stream().noneMatch(SourceReport::wantsALook)
                && sums.ownErrors() == 0;
    }

    /**
     * What the sources led to, counted, but for what a person should see by name.
     *
     * @param documents different ones
     * @param names under which they were found
     * @param passedOver how many files were passed over, by reason; absent where none
     * @param unreadable files that could not be opened
     */
    public record Found(
            int documents, int names, Map<PassedOver.Why, Integer> passedOver, List<Unreadable> unreadable) {
        public Found {
            passedOver = Map.copyOf(passedOver);
            unreadable = List.copyOf(unreadable);
        }

        static Found of(Discovery discovery) {
            Map<PassedOver.Why, Integer> passedOver = new EnumMap<>(PassedOver.Why.class);
            discovery.passedOver().forEach(file -> passedOver.merge(file.why(), 1, Integer::sum));
            return new Found(
                    discovery.documents().size(), discovery.candidates().size(), passedOver, discovery.unreadable());
        }
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
