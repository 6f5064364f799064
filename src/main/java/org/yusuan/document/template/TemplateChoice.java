package org.yusuan.document.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * How well a template explains a document.
 *
 * @param template the template
 * @param placements its tables among the grids, in reading order
 * @param meant those of them that the shared vocabulary reads, and no description of the layout
 * @param rivals the templates that were tried, for a person
 */
record TemplateChoice(Template template, List<TablePlacement> placements, Set<TablePlacement> meant, String rivals) {
    /** What is read by the meaning of its headers may mean something else. */
    private static final BigDecimal CERTAINTY_OF_MEANING = new BigDecimal("0.80");

    /**
     * The template that explains a document best; what it leaves aside, and the shared vocabulary knows by its title, is
     * read by that. Where that reads more than twice as many, no template describes the layout.
     */
    static TemplateChoice best(TemplateLibrary library, List<Grid> grids) {
        List<PrintedTable> tables = grids.stream().map(PrintedTable::of).toList();
        List<TemplateChoice> ranked = ranked(library, tables);
        String rivals = ranked.stream().map(TemplateChoice::described).collect(Collectors.joining(", "));
        TemplateChoice first = ranked.isEmpty() ? of(library.generic(), List.of()) : ranked.get(0);
        if (first.explainsAll(grids)) {
            List<PrintedTable> others = tables.stream()
                    .filter(t -> first.of(t.grid())
                            .filter(TablePlacement::explainsAll)
                            .isEmpty())
                    .toList();
            return first.completedBy(of(library.generic(), others), grids).against(rivals);
        }
        TemplateChoice meaning = of(library.generic(), tables);
        boolean described = first.placements.size() * 2 >= meaning.placements.size();
        return (described ? first.completedBy(meaning, grids) : meaning.asMeant()).against(rivals);
    }

    private static TemplateChoice of(Template template, List<PrintedTable> tables) {
        TablePlacer placer = new TablePlacer(template);
        List<TablePlacement> placements = new ArrayList<>();
        tables.forEach(t -> placer.place(t).ifPresent(placements::add));
        return new TemplateChoice(template, placements, Set.of(), "");
    }

    private TemplateChoice against(String others) {
        return new TemplateChoice(template, placements, meant, others);
    }

    private TemplateChoice asMeant() {
        return new TemplateChoice(template, placements, Set.copyOf(placements), rivals);
    }

    /**
     * With the tables that the vocabulary tells by their titles, as long as no other table feeds the same key; and those in
     * which it knows all columns where the template does not.
     */
    private TemplateChoice completedBy(TemplateChoice vocabulary, List<Grid> grids) {
        Set<TableKey> fed = new HashSet<>();
        placements.forEach(p -> fed.addAll(p.table().keys()));
        List<TablePlacement> all = new ArrayList<>(placements);
        Set<TablePlacement> more = new HashSet<>();
        for (TablePlacement placement : vocabulary.placements) {
            Optional<TablePlacement> own = of(placement.grid());
            boolean betters = own.filter(o -> o.isBetteredBy(placement)).isPresent();
            boolean adds =
                    own.isEmpty() && Collections.disjoint(fed, placement.table().keys());
            if (placement.title() != null && (betters || adds)) {
                own.ifPresent(all::remove);
                all.add(placement);
                more.add(placement);
                fed.addAll(placement.table().keys());
            }
        }
        all.sort(Comparator.comparingInt(p -> grids.indexOf(p.grid())));
        return new TemplateChoice(template, all, more, rivals);
    }

    private Optional<TablePlacement> of(Grid grid) {
        return placements.stream().filter(p -> p.grid() == grid).findFirst();
    }

    private boolean explainsAll(List<Grid> grids) {
        return grids.stream().noneMatch(this::isLeftAside);
    }

    /** Whether a grid looks like a budget table, and is none that the template places. */
    private boolean isLeftAside(Grid grid) {
        return of(grid).isEmpty() && new UnknownTable(grid).looksLikeBudget();
    }

    /** Whether no template describes the layout. */
    private boolean byMeaning() {
        return !placements.isEmpty() && meant.size() == placements.size();
    }

    /** How sure the reading of a table is, 0..1. */
    BigDecimal certainty(TablePlacement placement) {
        return meant.contains(placement) ? CERTAINTY_OF_MEANING : BigDecimal.ONE;
    }

    private String described() {
        return template.name() + " places " + placements.size() + " tables (score " + score() + ")";
    }

    /** The sum of the placements' scores: the more tables, and the surer each, the higher. */
    int score() {
        return placements.stream().mapToInt(TablePlacement::score).sum();
    }

    /** All templates, the best first; of equal ones that of a province before the nation's, then the first by name. */
    static List<TemplateChoice> ranked(TemplateLibrary library, List<PrintedTable> tables) {
        return library.templates().stream()
                .map(t -> of(t, tables))
                .sorted(Comparator.comparingInt((TemplateChoice c) -> -c.score())
                        .thenComparing(c -> c.template().provinces().isEmpty())
                        .thenComparing(c -> c.template().name()))
                .toList();
    }

    /** Tells which template was picked, and why. */
    List<Finding> told() {
        if (placements.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(
                byMeaning()
                        ? Finding.ofPage(
                                "template.generic",
                                Severity.WARNING,
                                null,
                                "no template describes this layout (" + rivals + "); " + placements.size()
                                        + " tables are read by the meaning of their titles and headers: compare some figures with the pages")
                        : Finding.ofPage(
                                "template.chosen", Severity.INFO, null, "read as " + template.name() + ": " + rivals));
        placements.stream().filter(meant::contains).map(TemplateChoice::told).forEach(findings::add);
        return findings;
    }

    private static Finding told(TablePlacement placement) {
        return Finding.ofTable(
                "table.by_meaning",
                Severity.INFO,
                placement.table().key().value(),
                placement.grid().firstPage(),
                "read by meaning: " + placement.rule());
    }
}
