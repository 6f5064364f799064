package org.yusuan.operate.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.TableChange;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading one document gave, as the report of the run needs it; its reader leaves it with the claim, as JSON.
 *
 * @param sourceFile its name
 * @param refusal the category of the refusal; null if it was loaded
 * @param message why it was refused, for a person; empty if it was loaded
 * @param tables placed tables
 * @param facts printed amounts
 * @param forms performance forms
 * @param findings how many, by severity; absent where none
 * @param ownErrors findings of severity error that are not the publisher's fault
 * @param changes how its rows changed, by table; empty if nobody asked
 */
record DocumentResult(
        String sourceFile,
        Refusal.@Nullable Reason refusal,
        String message,
        int tables,
        int facts,
        int forms,
        Map<Severity, Integer> findings,
        int ownErrors,
        List<TableChange> changes) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    DocumentResult {
        findings = Map.copyOf(findings);
        changes = List.copyOf(changes);
    }

    static DocumentResult of(String sourceFile, Outcome outcome, List<TableChange> changes) {
        if (outcome instanceof Outcome.Refused refused) {
            Refusal refusal = refused.refusal();
            return of(sourceFile, refusal.reason(), refusal.message(), 0, 0, 0, refusal.findings(), changes);
        }
        List<Extraction> read = outcome instanceof Outcome.Compilation compilation
                ? compilation.parts().stream().map(Outcome.Part::extraction).toList()
                : List.of(((Outcome.Read) outcome).extraction());
        return of(
                sourceFile,
                null,
                "",
                read.stream().mapToInt(one -> one.tables().size()).sum(),
                read.stream().mapToInt(one -> one.facts().size()).sum(),
                read.stream().mapToInt(one -> one.forms().size()).sum(),
                read.stream().flatMap(one -> one.findings().stream()).toList(),
                changes);
    }

    static DocumentResult parse(String json) {
        return JSON.readValue(json, DocumentResult.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static DocumentResult of(
            String sourceFile,
            Refusal.@Nullable Reason refusal,
            String message,
            int tables,
            int facts,
            int forms,
            List<Finding> findings,
            List<TableChange> changes) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        long ownErrors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.fault() != Fault.PUBLISHER)
                .count();
        return new DocumentResult(sourceFile, refusal, message, tables, facts, forms, counts, (int) ownErrors, changes);
    }
}
