package org.yusuan.document.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Maps the grids of a document to the standard tables: picks a template, places its tables, reads their bodies. */
public final class TableMapper {
    private final TemplateLibrary library;

    public TableMapper(TemplateLibrary library) {
        this.library = library;
    }

    /**
     * Picks the template that explains the document best, and reads the tables by it. Tables that it does not know are kept in
     * the raw cells.
     *
     * @param all the logical tables of the document without its forms, in reading order
     */
    public MappedTables map(List<Grid> all) {
        List<Grid> grids = all.stream().filter(g -> g.doubt().isEmpty()).toList();
        TemplateChoice choice = TemplateChoice.best(library, grids);
        MappingLedger ledger = new MappingLedger();
        choice.findings().forEach(ledger::add);
        DocumentUnits units = DocumentUnits.of(choice.placements());
        Set<Grid> placed = new HashSet<>();
        for (TablePlacement placement : choice.placements()) {
            placed.add(placement.grid());
            ledger.add(placement, BodyReader.read(placement), units, choice.certainty(placement));
        }
        TitlePromise titles = new TitlePromise(library, choice);
        grids.stream().filter(g -> !placed.contains(g)).forEach(g -> {
            keepUnknown(g, titles, ledger);
            new ContentsList(g, choice.template()).missing(ledger.placed()).forEach(ledger::add);
        });
        all.stream().filter(g -> !g.doubt().isEmpty()).forEach(g -> keepDoubtful(g, ledger));
        String name = choice.placements().isEmpty() ? "" : choice.template().name();
        return ledger.tables(name);
    }

    /** No facts are better than wrong ones. */
    private static void keepDoubtful(Grid grid, MappingLedger ledger) {
        Finding finding = Finding.ofTable(
                "table.doubtful_columns",
                Severity.WARNING,
                "",
                grid.firstPage(),
                "the table " + new UnknownTable(grid).described() + " has no rulings, and its columns are not certain: "
                        + grid.doubt() + "; no fact is taken from it, its cells are kept in the raw cells");
        ledger.keep(List.of(finding), RawCells.of(grid, "table.doubtful_columns"));
    }

    private static void keepUnknown(Grid grid, TitlePromise titles, MappingLedger ledger) {
        UnknownTable unknown = new UnknownTable(grid);
        Finding finding = titles.broken(grid)
                .orElseGet(() -> Finding.ofTable(
                        "table.unknown",
                        unknown.looksLikeBudget() ? Severity.WARNING : Severity.INFO,
                        "",
                        grid.firstPage(),
                        "the table " + unknown.described()
                                + " is in no template; its cells are kept in the raw cells"));
        ledger.keep(List.of(finding), RawCells.of(grid, finding.rule()));
    }
}
