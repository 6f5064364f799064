package org.yusuan.dataset.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

/**
 * What the row of a document says of how its extraction ended.
 *
 * @param pages null if unknown
 * @param reason word of the reason; empty if it was read
 */
record DocumentSummary(
        DocumentStatus status,
        String reason,
        String message,
        @Nullable Integer pages,
        Identity identity,
        String template,
        String unitPrinted,
        int tablesFound,
        int tablesEmpty,
        int formsFound,
        int facts,
        int vouchedFacts) {
    private static final Identity NOBODY = new Identity("", "", "", "", null, null, null);

    static DocumentSummary of(Extraction extraction) {
        List<PlacedTable> tables = extraction.tables();
        return new DocumentSummary(
                status(extraction.findings()),
                "",
                "",
                extraction.pages(),
                extraction.identity(),
                extraction.template(),
                mostFrequentUnit(tables),
                tables.size(),
                (int) tables.stream().filter(PlacedTable::isEmpty).count(),
                extraction.forms().size(),
                extraction.facts().size(),
                (int) extraction.facts().stream().filter(Fact::vouched).count());
    }

    static DocumentSummary of(Refusal refusal) {
        return new DocumentSummary(
                DocumentStatus.QUARANTINED,
                refusal.reason().name().toLowerCase(Locale.ROOT),
                refusal.message(),
                refusal.pages() == 0 ? null : refusal.pages(),
                NOBODY,
                "",
                "",
                0,
                0,
                0,
                0,
                0);
    }

    private static DocumentStatus status(List<Finding> findings) {
        boolean harmless = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
        return harmless ? DocumentStatus.LOADED : DocumentStatus.LOADED_WITH_FINDINGS;
    }

    /** The first in reading order where several are as frequent. */
    private static String mostFrequentUnit(List<PlacedTable> tables) {
        Map<String, Long> counts = tables.stream()
                .map(PlacedTable::unitPrinted)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        // min of the reverse order keeps the first among equals; max would give the last.
        return counts.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
