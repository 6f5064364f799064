package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yusuan.model.Fact;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;
import org.yusuan.model.Spelling;
import org.yusuan.model.TableKey;

/**
 * Corrects the names of scanned items from the other tables of the document. The classification (政府收支分类科目) gives each code
 * one name, most codes stand in several tables, and a scan hardly misspells a name the same way twice.
 */
final class ImpliedNames {
    static final Rule READ = new Rule(
            "code.name_read",
            "a scanned name that differs little from the name of its code in other tables is spelt as there",
            "a code has one name; of two spellings that of a text page is right, else the one that more tables have, else the one"
                    + " that has not lost a stroke 一",
            Rule.Allowed.NOTHING,
            Rule.Reporting.INFO);

    /** In a shorter name, one changed character makes another name. */
    private static final int PER_CHANGE = 4;

    /** The numeral that a scan may take for a piece of a ruling; the opposite does not happen. */
    private static final String STROKE = "一";

    private static final int MOST_CHANGES = 2;

    private final Set<TableKey> unnamed;
    private final Map<String, Map<String, Integer>> namesOfCode = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ImpliedNames(List<Fact> facts, Set<TableKey> unnamed) {
        this.unnamed = unnamed;
        Set<List<Object>> rows = new HashSet<>();
        for (Fact fact : facts) {
            if (isNamed(fact) && rows.add(List.of(fact.table(), fact.lineNo(), fact.side(), fact.itemCode()))) {
                namesOfCode
                        .computeIfAbsent(fact.itemCode(), c -> new TreeMap<>())
                        .merge(fact.itemName(), weight(fact), Integer::sum);
            }
        }
    }

    /**
     * The facts with corrected names.
     *
     * @param facts in the order of the input
     * @param findings one for each row whose name was corrected
     */
    record Spelt(List<Fact> facts, List<Finding> findings) {}

    /**
     * Corrects the names of the items.
     *
     * @param unnamed tables whose codes have no name of their own
     */
    static Spelt of(List<Fact> facts, Set<TableKey> unnamed) {
        ImpliedNames names = new ImpliedNames(facts, unnamed);
        return new Spelt(facts.stream().map(names::spelt).toList(), List.copyOf(names.findings));
    }

    /** In some tables whoever fills them in chooses the names. */
    private boolean isNamed(Fact fact) {
        return !fact.itemCode().isEmpty() && !fact.itemName().isEmpty() && !unnamed.contains(fact.table());
    }

    /** A text page outweighs any number of scanned rows. */
    private static int weight(Fact fact) {
        return fact.method() == Method.OCR ? 1 : 1_000;
    }

    private Fact spelt(Fact fact) {
        Optional<String> name = fact.method() == Method.OCR && isNamed(fact) ? better(fact) : Optional.empty();
        name.filter(n -> findings.stream().noneMatch(f -> isOfRow(f, fact, n)))
                .ifPresent(n -> findings.add(finding(fact, n)));
        return name.map(n -> fact.named(n)).orElse(fact);
    }

    private Optional<String> better(Fact fact) {
        String name = fact.itemName();
        Map<String, Integer> names = namesOfCode.getOrDefault(fact.itemCode(), Map.of());
        int own = names.getOrDefault(name, 0);
        return names.entrySet().stream()
                .filter(e -> !e.getKey().equals(name)
                        && isNear(name, e.getKey())
                        && !name.equals(STROKE + e.getKey())
                        && (e.getValue() > own || e.getKey().equals(STROKE + name)))
                .max(Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static boolean isNear(String one, String other) {
        int allowed = Math.min(MOST_CHANGES, Math.min(one.length(), other.length()) / PER_CHANGE);
        return Spelling.changes(one, other) <= allowed;
    }

    private static boolean isOfRow(Finding finding, Fact fact, String name) {
        return finding.table().equals(fact.table().value())
                && finding.itemCode().equals(fact.itemCode())
                && finding.expected().equals(name)
                && finding.actual().equals(fact.itemName());
    }

    private static Finding finding(Fact fact, String name) {
        return new Finding(
                READ.name(),
                Severity.INFO,
                Fault.EXTRACTION,
                fact.table().value(),
                fact.where().page(),
                fact.itemCode(),
                name,
                "",
                name,
                fact.itemName(),
                "the name was recognised as '" + fact.itemName() + "' and is read as '" + name
                        + "', the name of the code in other tables",
                null);
    }
}
