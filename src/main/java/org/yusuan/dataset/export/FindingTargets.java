package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;

/**
 * Finds the fact that each finding of a document is about: the only one with its table, page, item and measure. Holds the findings,
 * while the facts pass by.
 */
final class FindingTargets {
    private final List<Finding> findings;
    private final Map<Cell, List<Fact>> facts = new HashMap<>();

    FindingTargets(List<Finding> findings) {
        this.findings = List.copyOf(findings);
        this.findings.stream()
                .filter(finding -> !finding.measure().isEmpty())
                .forEach(finding -> facts.put(Cell.of(finding), new ArrayList<>()));
    }

    /** Lets a fact pass by. */
    void offer(Fact fact) {
        List<Fact> sought = facts.get(Cell.of(fact));
        if (sought != null) {
            sought.add(fact);
        }
    }

    /** The findings, in their order. */
    List<Finding> findings() {
        return findings;
    }

    /** The fact that a finding is about; empty if it is about none, or if several look like it. */
    Optional<Fact> about(Finding finding) {
        List<Fact> alike = facts.getOrDefault(Cell.of(finding), List.of()).stream()
                .filter(fact -> isAbout(finding, fact))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean isAbout(Finding finding, Fact fact) {
        boolean itemNamed = !finding.itemCode().isEmpty() || !finding.itemName().isEmpty();
        return itemNamed
                && (finding.itemCode().isEmpty() || finding.itemCode().equals(fact.itemCode()))
                && (finding.itemName().isEmpty() || finding.itemName().equals(fact.itemName()))
                && (finding.page() == null || finding.page() == fact.where().page());
    }

    private record Cell(String table, String measure) {
        static Cell of(Finding finding) {
            return new Cell(finding.table(), finding.measure());
        }

        static Cell of(Fact fact) {
            return new Cell(fact.table().value(), fact.measure().word());
        }
    }
}
