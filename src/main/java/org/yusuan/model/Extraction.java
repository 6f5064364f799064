package org.yusuan.model;

import java.util.List;

/**
 * Everything that was read from one document. A worker returns it, and the store loads it in one transaction.
 *
 * @param pages number of pages
 * @param identity whose disclosure it is
 * @param template name of the template that was chosen; empty where no table was placed
 * @param tables the placed tables in reading order
 * @param facts in reading order
 * @param forms in reading order, blank forms too
 * @param indicators of the forms, in reading order
 * @param rawCells cells that became no fact
 * @param findings in reading order
 */
public record Extraction(
        int pages,
        Identity identity,
        String template,
        List<PlacedTable> tables,
        List<Fact> facts,
        List<PerformanceForm> forms,
        List<Indicator> indicators,
        List<RawCell> rawCells,
        List<Finding> findings) {

    public Extraction {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        indicators = List.copyOf(indicators);
        rawCells = List.copyOf(rawCells);
        findings = List.copyOf(findings);
    }
}
