package org.yusuan.document.template;

import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.TableKey;

/**
 * A template tried on a document, for the person who writes it. Nothing is written.
 *
 * @param tables the document's tables in reading order
 * @param absent the tables of the template that the document does not hold
 * @param chosen the template by which a run would read the document; empty if none places a table
 * @param candidates what each template of the run makes of it, in words
 */
public record TemplateTrial(List<TablePlacementReport> tables, List<String> absent, String chosen, String candidates) {
    private static final int FIRST_ROWS = 3;
    private static final int LINES = 4;

    public TemplateTrial {
        tables = List.copyOf(tables);
        absent = List.copyOf(absent);
    }

    /**
     * Tries a template.
     *
     * @param template the template
     * @param library the templates of a run, this one among them
     * @param grids the document's tables but for its forms, in reading order
     */
    public static TemplateTrial of(Template template, TemplateLibrary library, List<Grid> grids) {
        TablePlacer placer = new TablePlacer(template);
        List<TablePlacementReport> tables = grids.stream()
                .map(g -> placer.place(PrintedTable.of(g))
                        .map(TemplateTrial::placed)
                        .orElseGet(() -> unplaced(template, placer, g)))
                .toList();
        TemplateChoice choice = TemplateChoice.best(library, grids);
        String chosen = choice.placements().isEmpty() ? "" : choice.template().name();
        return new TemplateTrial(tables, absent(template, tables), chosen, choice.candidates());
    }

    /** Whether every budget table is placed, and every column of figures explained. */
    public boolean isWell() {
        return tables.stream().anyMatch(TablePlacementReport.Placed.class::isInstance)
                && tables.stream().allMatch(TablePlacementReport::isWell);
    }

    private static TablePlacementReport placed(TablePlacement placement) {
        Grid grid = placement.grid();
        TableReading reading = BodyReader.read(placement);
        List<ItemRow> withAmounts =
                reading.itemRows().stream().filter(e -> !e.amounts().isEmpty()).toList();
        TitleLexicon.Match title = placement.title();
        return new TablePlacementReport.Placed(
                grid.pages(),
                lastOf(placement.frame().lines()),
                placement.table().keys().stream().map(TableKey::value).toList(),
                title == null ? "" : title.title().text(),
                title == null ? "" : title.printed(),
                TablePlacementReport.Header.of(placement.table(), placement.header(), placement.columns(), grid),
                DocumentUnits.printed(placement).map(MoneyUnit::printed).orElse(""),
                reading.rows(),
                withAmounts.stream().mapToInt(e -> e.amounts().size()).sum(),
                withAmounts.stream()
                        .limit(FIRST_ROWS)
                        .map(TemplateTrial::described)
                        .toList(),
                reading.findings());
    }

    private static TablePlacementReport unplaced(Template template, TablePlacer placer, Grid grid) {
        NearMiss miss = NearMiss.of(template, placer, grid);
        UnknownTable unknown = new UnknownTable(grid);
        return new TablePlacementReport.Unplaced(
                grid.pages(),
                lastOf(miss.frame().lines()),
                unknown.looksLikeBudget() || miss.hasTitle(),
                unknown.described(),
                miss.why(),
                miss.nearest(),
                miss.header());
    }

    private static String described(ItemRow row) {
        String amounts = row.amounts().stream()
                .map(a -> a.measure().word() + " " + a.value().toPlainString())
                .collect(Collectors.joining(", "));
        String name = (row.code() + " " + row.printedName()).strip();
        return "row " + row.lineNo() + ": " + (row.side().word() + " " + name).strip() + ": " + amounts;
    }

    private static List<String> lastOf(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private static List<String> absent(Template template, List<TablePlacementReport> tables) {
        List<String> placed = tables.stream()
                .filter(TablePlacementReport.Placed.class::isInstance)
                .flatMap(t -> ((TablePlacementReport.Placed) t).keys().stream())
                .toList();
        return template.tables().stream()
                .filter(t -> !placed.contains(t.key().value()))
                .map(t -> t.key()
                        + t.titles().stream().map(NormalisedText::text).collect(Collectors.joining(", ", " (", ")")))
                .distinct()
                .toList();
    }
}
