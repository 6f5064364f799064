package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.yusuan.dataset.store.TableChange;
import org.yusuan.model.Severity;

/**
 * What the documents of a run gave, all together.
 *
 * @param sums over those that were loaded
 * @param quarantined those that were refused, by name
 * @param changes how the rows of the dataset differ from those before, by table; only where it was asked for
 */
record ReadTotals(HarvestReport.Sums sums, List<HarvestReport.Quarantined> quarantined, List<TableChange> changes) {
    ReadTotals {
        quarantined = List.copyOf(quarantined);
        changes = List.copyOf(changes);
    }

    /** @param results in the order of the documents; the examples of changes are those of the first */
    static ReadTotals of(List<DocumentResult> results) {
        List<DocumentResult> loaded =
                results.stream().filter(one -> one.refusal() == null).toList();
        return new ReadTotals(
                new HarvestReport.Sums(
                        loaded.size(),
                        (int) loaded.stream().filter(ReadTotals::hasFindings).count(),
                        sum(loaded, DocumentResult::tables),
                        sum(loaded, DocumentResult::facts),
                        sum(loaded, DocumentResult::forms),
                        findings(results),
                        sum(results, DocumentResult::ownErrors)),
                results.stream()
                        .flatMap(ReadTotals::quarantined)
                        .sorted(Comparator.comparing(HarvestReport.Quarantined::sourceFile)
                                .thenComparing(HarvestReport.Quarantined::message))
                        .toList(),
                changes(results));
    }

    /** As the status {@code loaded_with_findings} of {@code docs/contract.md}. */
    private static boolean hasFindings(DocumentResult result) {
        return result.findings().keySet().stream().anyMatch(severity -> severity != Severity.INFO);
    }

    private static Stream<HarvestReport.Quarantined> quarantined(DocumentResult result) {
        return result.refusal() == null
                ? Stream.empty()
                : Stream.of(new HarvestReport.Quarantined(result.sourceFile(), result.refusal(), result.message()));
    }

    private static Map<Severity, Integer> findings(List<DocumentResult> results) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        results.forEach(result ->
                result.findings().forEach((severity, number) -> findings.merge(severity, number, Integer::sum)));
        return Map.copyOf(findings);
    }

    private static List<TableChange> changes(List<DocumentResult> results) {
        SortedMap<String, TableChange> changes = new TreeMap<>();
        results.forEach(
                result -> result.changes().forEach(change -> changes.merge(change.table(), change, TableChange::and)));
        return new ArrayList<>(changes.values());
    }

    private static int sum(List<DocumentResult> results, ToIntFunction<DocumentResult> figure) {
        return results.stream().mapToInt(figure).sum();
    }
}
