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
 * How well a template explains a document: its score is the sum over the tables that it places.
 *
 * @param template the template
 * @param placements its tables among the grids, in reading order
 * @param meant those of them that are read by the shared vocabulary, not by the description of a layout
 * @param candidates the templates that were tried, each with its score, in words
 */
record TemplateChoice(
        Template template, List<TablePlacement> placements, Set<TablePlacement> meant, String candidates) {
    private static final int VOCABULARY_LEAD = MatchingWeights.DEFAULT.choice().vocabularyLead();

    /** What is read by the meaning of its headers may mean something else. */
    private static final BigDecimal CERTAINTY_OF_MEANING = new BigDecimal("0.80");

    /**
     * Picks the template that explains a document best. Tables that it leaves aside, and that the shared vocabulary knows by
     * their titles, are read by the vocabulary. Where the vocabulary reads more than twice as many tables, no template describes
     * the layout, and the vocabulary reads them all.
     *
     * @param grids the document's tables in reading order
     */
    static TemplateChoice best(TemplateLibrary library, List<Grid> grids) {
        List<PrintedTable> tables = grids.stream().map(PrintedTable::of).toList();
        List<TemplateChoice> ranked = ranked(library, tables);
        String candidates = ranked.stream().map(TemplateChoice::described).collect(Collectors.joining(", "));
        TemplateChoice first =
                (ranked.isEmpty() ? of(library.generic(), List.of()) : ranked.get(0)).but(library.generic());
        if (first.explainsAll(grids)) {
            List<PrintedTable> others = tables.stream()
                    .filter(t -> first.of(t.grid())
                            .filter(TablePlacement::explainsAll)
                            .isEmpty())
                    .toList();
            return first.completedBy(of(library.generic(), others), grids).among(candidates);
        }
        TemplateChoice meaning = of(library.generic(), tables);
        boolean described = first.placements.size() * VOCABULARY_LEAD >= meaning.placements.size();
        return (described ? first.completedBy(meaning, grids) : meaning.asMeant()).among(candidates);
    }

    private static TemplateChoice of(Template template, List<PrintedTable> tables) {
        TablePlacer placer = new TablePlacer(template);
        List<TablePlacement> placements = new ArrayList<>();
        tables.forEach(t -> placer.place(t).ifPresent(placements::add));
        placements.removeIf(p -> isBeforeItsTitle(p, placements));
        return new TemplateChoice(template, placements, Set.of(), "");
    }

    /** Whether a table that its columns alone made this one stands before the table that has its title. */
    private static boolean isBeforeItsTitle(TablePlacement placement, List<TablePlacement> all) {
        int at = all.indexOf(placement);
        return placement.title() == null
                && all.subList(0, at).stream()
                        .noneMatch(p -> p.title() != null
                                && p.table().key().equals(placement.table().key()))
                && all.subList(at, all.size()).stream()
                        .anyMatch(p -> p.title() != null
                                && p.table().key().equals(placement.table().key()));
    }

    /** This choice without the tables whose line is the longer title of another table: 上级补助项目支出预算表 is no 项目支出预算表. */
    private TemplateChoice but(Template vocabulary) {
        TablePlacer placer = new TablePlacer(vocabulary);
        List<TablePlacement> kept = placements.stream()
                .filter(p -> placer.title(p.frame())
                        .filter(known -> isAnother(p, known))
                        .isEmpty())
                .toList();
        return kept.size() == placements.size() ? this : new TemplateChoice(template, kept, meant, candidates);
    }

    private static boolean isAnother(TablePlacement placement, TitleLexicon.Match known) {
        TitleLexicon.Match own = placement.title();
        return own != null
                && own.printed().equals(known.printed())
                && known.title().length() > own.title().length()
                && !known.table().key().equals(placement.table().key());
    }

    private TemplateChoice among(String others) {
        return new TemplateChoice(template, placements, meant, others);
    }

    private TemplateChoice asMeant() {
        return new TemplateChoice(template, placements, Set.copyOf(placements), candidates);
    }

    /**
     * This choice with what the vocabulary adds: tables that it knows by their titles, as long as no other table feeds the same
     * key, and tables of which it knows all columns where the template does not.
     */
    private TemplateChoice completedBy(TemplateChoice vocabulary, List<Grid> grids) {
        Set<TableKey> fed = new HashSet<>();
        placements.forEach(p -> fed.addAll(p.table().keys()));
        List<TablePlacement> all = new ArrayList<>(placements);
        Set<TablePlacement> more = new HashSet<>();
        for (TablePlacement placement : vocabulary.placements) {
            Optional<TablePlacement> own = of(placement.grid());
            boolean knowsMore = own.filter(o -> o.knowsLessThan(placement)).isPresent();
            boolean adds =
                    own.isEmpty() && Collections.disjoint(fed, placement.table().keys());
            if (placement.title() != null && (knowsMore || adds)) {
                own.ifPresent(all::remove);
                all.add(placement);
                more.add(placement);
                fed.addAll(placement.table().keys());
            }
        }
        all.sort(Comparator.comparingInt(p -> grids.indexOf(p.grid())));
        return new TemplateChoice(template, all, more, candidates);
    }

    private Optional<TablePlacement> of(Grid grid) {
        return placements.stream().filter(p -> p.grid() == grid).findFirst();
    }

    private boolean explainsAll(List<Grid> grids) {
        return grids.stream().noneMatch(this::isLeftAside);
    }

    /** Whether a grid looks like a budget table and the template does not place it. */
    private boolean isLeftAside(Grid grid) {
        return of(grid).isEmpty() && new UnknownTable(grid).looksLikeBudget();
    }

    /** Whether all tables are read by the shared vocabulary, because no template describes the layout. */
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

    /** All templates, the best first; of equals a province's before the nation's, then by name. */
    static List<TemplateChoice> ranked(TemplateLibrary library, List<PrintedTable> tables) {
        return library.templates().stream()
                .map(t -> of(t, tables))
                .sorted(Comparator.comparingInt((TemplateChoice c) -> -c.score())
                        .thenComparing(c -> c.template().provinces().isEmpty())
                        .thenComparing(c -> c.template().name()))
                .toList();
    }

    /** Reports which template was picked, and why; nothing where no table was placed. */
    List<Finding> findings() {
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
                                "no template describes this layout (" + candidates + "); " + placements.size()
                                        + " tables are read by the meaning of their titles and headers: compare some figures with the pages")
                        : Finding.ofPage(
                                "template.chosen",
                                Severity.INFO,
                                null,
                                "read as " + template.name() + ": " + candidates));
        placements.stream()
                .filter(meant::contains)
                .map(TemplateChoice::byMeaning)
                .forEach(findings::add);
        return findings;
    }

    private static Finding byMeaning(TablePlacement placement) {
        return Finding.ofTable(
                "table.by_meaning",
                Severity.INFO,
                placement.table().key().value(),
                placement.grid().firstPage(),
                "read by meaning: " + placement.rule());
    }
}
