package org.yusuan.operate.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.StoreStatus.RunRecord;
import org.yusuan.model.Severity;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.AttentionKind;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunReport;
import org.yusuan.operate.run.RunReport.Contents;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.run.SourceLine;

/** Makes the report of a run out of what is known of it. */
final class RunReports {
    private RunReports() {}

    /** Makes the report of a run that came to its end. */
    static RunReport ended(RunBegun begun, Instant now, HarvestReport report, @Nullable RowChanges changes) {
        return report(
                begun,
                report.wentWell() ? RunEnding.WELL : RunEnding.LOOK,
                now,
                documents(report.counts(), report.sums().withFindings()),
                contents(report.sums()),
                AttentionItems.of(report),
                report.sources(),
                changes);
    }

    /** Makes the report of a run that could not go on. */
    static RunReport failed(RunBegun begun, Instant now, String message, List<SourceReport> sources) {
        return incomplete(begun, RunEnding.FAILED, now, message, sources, Documents.NONE);
    }

    /**
     * Makes the report of a run that was killed before it could be reported.
     *
     * @param ledger its line in the ledger of runs; null if it is not known any more
     */
    static RunReport killed(RunBegun begun, @Nullable RunRecord ledger, List<SourceReport> sources) {
        RunCounts counts = ledger == null ? null : ledger.counts();
        return incomplete(
                begun,
                RunEnding.KILLED,
                null,
                "the run was killed; what it loaded is whole, and the next run goes on with the rest",
                sources,
                counts == null ? Documents.NONE : documents(counts, 0));
    }

    private static RunReport incomplete(
            RunBegun begun,
            RunEnding ending,
            @Nullable Instant ended,
            String message,
            List<SourceReport> sources,
            Documents documents) {
        List<AttentionItem> look = new ArrayList<>(AttentionItems.of(sources));
        look.add(new AttentionItem(AttentionKind.RUN, "", "", ending.word(), message));
        return report(begun, ending, ended, documents, Contents.NOTHING, look, sources, null);
    }

    private static RunReport report(
            RunBegun begun,
            RunEnding ending,
            @Nullable Instant ended,
            Documents documents,
            Contents contents,
            List<AttentionItem> look,
            List<SourceReport> sources,
            @Nullable RowChanges changes) {
        List<AttentionItem> sorted = look.stream().sorted(AttentionItem.ORDER).toList();
        String message = ending.isComplete() ? "" : sorted.get(0).message();
        return new RunReport(
                RunReport.SCHEMA,
                begun.run(),
                begun.command(),
                ending,
                message,
                begun.begun(),
                ended,
                documents,
                contents,
                sorted,
                SourceLine.of(sources),
                changes);
    }

    private static Documents documents(RunCounts counts, int withFindings) {
        return new Documents(
                counts.discovered(), counts.loaded(), withFindings, counts.quarantined(), counts.unchanged());
    }

    private static Contents contents(HarvestReport.Sums sums) {
        Map<String, Long> findings = new TreeMap<>();
        Arrays.stream(Severity.values())
                .forEach(severity ->
                        findings.put(severity.word(), (long) sums.findings().getOrDefault(severity, 0)));
        return new Contents(sums.tables(), sums.facts(), sums.forms(), findings, sums.ownErrors());
    }
}
