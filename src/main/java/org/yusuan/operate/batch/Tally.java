package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.dataset.store.TableChange;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

/** Counts what the documents of a run gave. Safe for use by several threads; the result does not depend on their order. */
final class Tally {
    private final List<HarvestReport.Quarantined> quarantined = new ArrayList<>();
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final SortedMap<String, TableChange> changes = new TreeMap<>();
    private int loaded;
    private int withFindings;
    private int tables;
    private int facts;
    private int forms;
    private int ownErrors;

    synchronized void add(String sourceFile, Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            add(read.extraction());
        } else if (outcome instanceof Outcome.Refused refused) {
            Refusal refusal = refused.refusal();
            count(refusal.findings());
            quarantined.add(new HarvestReport.Quarantined(sourceFile, refusal.reason(), refusal.message()));
        }
    }

    /** How the rows of a document changed; the examples are those of the documents that were booked first. */
    synchronized void add(List<TableChange> more) {
        more.forEach(change -> changes.merge(change.table(), change, TableChange::and));
    }

    /** By the names of the tables. */
    synchronized List<TableChange> changes() {
        return List.copyOf(changes.values());
    }

    synchronized HarvestReport.Sums sums() {
        return new HarvestReport.Sums(loaded, withFindings, tables, facts, forms, Map.copyOf(findings), ownErrors);
    }

    synchronized List<HarvestReport.Quarantined> quarantined() {
        return quarantined.stream()
                .sorted(Comparator.comparing(HarvestReport.Quarantined::sourceFile)
                        .thenComparing(HarvestReport.Quarantined::message))
                .toList();
    }

    private void add(Extraction extraction) {
        loaded++;
        tables += extraction.tables().size();
        facts += extraction.facts().size();
        forms += extraction.forms().size();
        withFindings += extraction.findings().stream().anyMatch(Tally::wantsALook) ? 1 : 0;
        count(extraction.findings());
    }

    private void count(List<Finding> more) {
        for (Finding finding : more) {
            findings.merge(finding.severity(), 1, Integer::sum);
            ownErrors += finding.severity() == Severity.ERROR && finding.fault() != Fault.PUBLISHER ? 1 : 0;
        }
    }

    /** As the contract's status {@code loaded_with_findings}. */
    private static boolean wantsALook(Finding finding) {
        return finding.severity() != Severity.INFO;
    }
}
