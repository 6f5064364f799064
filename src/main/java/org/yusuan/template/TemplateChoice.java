package org.yusuan.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * How well a template explains a document.
 *
 * @param template the template
 * @param placements its tables among the grids, in reading order
 * @param byMeaning whether it is the shared vocabulary, and no description of the layout
 * @param rivals the templates that were tried, for a person
 */
record TemplateChoice(Template template, List<Placement> placements, boolean byMeaning, String rivals) {
    /** What is read by the meaning of its headers may mean something else. */
    private static final BigDecimal CERTAINTY_OF_MEANING = new BigDecimal("0.80");

    /**
     * The template that explains a document best. Where a template leaves budget tables aside, and the shared vocabulary
     * reads more than twice as many, no template describes the layout.
     */
    static TemplateChoice best(TemplateLibrary library, List<Grid> grids) {
        List<PrintedTable> tables = grids.stream().map(PrintedTable::of).toList();
        List<TemplateChoice> ranked = ranked(library, tables);
        String rivals = ranked.stream().map(TemplateChoice::described).collect(Collectors.joining(", "));
        TemplateChoice first = ranked.isEmpty() ? of(library.generic(), List.of(), true) : ranked.get(0);
        if (first.explainsAll(grids)) {
            return first.against(rivals);
        }
        TemplateChoice meaning = of(library.generic(), tables, true);
        boolean described = first.placements.size() * 2 >= meaning.placements.size();
        return (described ? first : meaning).against(rivals);
    }

    private static TemplateChoice of(Template template, List<PrintedTable> tables, boolean byMeaning) {
        TablePlacer placer = new TablePlacer(template);
        List<Placement> placements = new ArrayList<>();
        tables.forEach(t -> placer.place(t).ifPresent(placements::add));
        return new TemplateChoice(template, placements, byMeaning, "");
    }

    private TemplateChoice against(String others) {
        return new TemplateChoice(template, placements, byMeaning, others);
    }

    private boolean explainsAll(List<Grid> grids) {
        List<Grid> placed = placements.stream().map(Placement::grid).toList();
        return grids.stream().filter(g -> !placed.contains(g)).noneMatch(g -> new UnknownTable(g).looksLikeBudget());
    }

    /** How sure the reading of its tables is, 0..1. */
    BigDecimal certainty() {
        return byMeaning ? CERTAINTY_OF_MEANING : BigDecimal.ONE;
    }

    private String described() {
        return template.name() + " places " + placements.size() + " tables (score " + score() + ")";
    }

    /** The sum of the placements' scores: the more tables, and the surer each, the higher. */
    int score() {
        return placements.stream().mapToInt(Placement::score).sum();
    }

    /** All templates, the best first; of equal ones the first by name. */
    static List<TemplateChoice> ranked(TemplateLibrary library, List<PrintedTable> tables) {
        return library.templates().stream()
                .map(t -> of(t, tables, false))
                .sorted(Comparator.comparingInt((TemplateChoice c) -> -c.score())
                        .thenComparing(c -> c.template().name()))
                .toList();
    }

    /** Tells which template was picked, and why. */
    List<Finding> told() {
        if (placements.isEmpty()) {
            return List.of();
        }
        if (!byMeaning) {
            return List.of(Finding.ofPage(
                    "template.chosen", Severity.INFO, null, "read as " + template.name() + ": " + rivals));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.ofPage(
                        "template.generic",
                        Severity.WARNING,
                        null,
                        "no template describes this layout (" + rivals + "); " + placements.size()
                                + " tables are read by the meaning of their titles and headers: compare some figures with the pages"));
        placements.forEach(p -> findings.add(Finding.ofTable(
                "table.by_meaning",
                Severity.INFO,
                p.table().key().value(),
                p.grid().firstPage(),
                "read by meaning: " + p.rule())));
        return findings;
    }
}
