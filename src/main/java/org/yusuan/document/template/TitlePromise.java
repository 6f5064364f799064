package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Finding;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;

/**
 * What the title over an unplaced table promises. A known title with figures below it that were not read is an error: the
 * reader of the dataset expects that table.
 */
final class TitlePromise {
    private final List<Template> templates = new ArrayList<>();

    /**
     * Asks the template that reads the document first, then the national wordings of its kind.
     *
     * @param choice the template that reads the document; where it places no table, budgets and final accounts are both asked
     */
    TitlePromise(TemplateLibrary library, TemplateChoice choice) {
        boolean open = choice.placements().isEmpty();
        DisclosureKind kind = choice.template().kind();
        if (!open) {
            templates.add(choice.template());
        }
        if (open || kind == library.generic().kind()) {
            templates.add(library.generic());
        }
        library.templates().stream()
                .filter(t -> t.isNational() && (open || t.kind() == kind))
                .forEach(templates::add);
    }

    /** What is reported of a table that nothing placed; empty where no title over it is known, or no figure is in it. */
    Optional<Finding> broken(Grid grid) {
        TableFrame frame = TableFrame.of(grid);
        return templates.stream()
                .flatMap(template -> {
                    TablePlacer placer = new TablePlacer(template);
                    return placer.title(frame).map(m -> new Promise(template, placer, m)).stream();
                })
                // Of equals the first: the template that reads the document.
                .reduce((a, b) -> b.title.title().length() > a.title.title().length() ? b : a)
                .filter(p -> p.title.table().isKept() || hasFigures(grid))
                .map(p -> finding(p.template, p.placer, p.title, grid));
    }

    private record Promise(Template template, TablePlacer placer, TitleLexicon.Match title) {}

    private static Finding finding(Template template, TablePlacer placer, TitleLexicon.Match title, Grid grid) {
        String key = title.table().key().value();
        if (title.table().isKept()) {
            return Finding.ofTable(
                    "table.kept",
                    Severity.INFO,
                    key,
                    grid.firstPage(),
                    "the table '" + title.printed()
                            + "' is known, but no template describes its columns: no figure of it is in"
                            + " the facts, its cells are kept in the raw cells; describe it in a template of your own to have them");
        }
        return Finding.ofTable(
                "table.unread",
                Severity.ERROR,
                key,
                grid.firstPage(),
                NearMiss.of(template, placer, grid).why()
                        + "; no figure of it is in the facts, its cells are kept in the raw cells: add its headers to a template"
                        + " (yusuan templates try shows them)");
    }

    private static boolean hasFigures(Grid grid) {
        return grid.cells().stream().anyMatch(c -> PrintedAmount.parse(c.text()) instanceof PrintedAmount.Number);
    }
}
