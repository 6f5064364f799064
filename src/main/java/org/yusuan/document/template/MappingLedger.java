package org.yusuan.document.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.RowLedger;
import org.yusuan.model.Compact;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/** Collects the facts, findings and raw cells of a document's tables. */
final class MappingLedger {
    private final Map<TableKey, PlacedTable> tables = new LinkedHashMap<>();
    private final Map<TableKey, List<String>> captionsByTable = new LinkedHashMap<>();
    private final Map<TableKey, PrintedTotals> totalsByTable = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RawCell> rawCells = new ArrayList<>();
    private final List<MappedTables.PrintedLine> captions = new ArrayList<>();
    private final List<MappedTables.PrintedLine> titles = new ArrayList<>();
    private final List<MappedTables.Note> notes = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** All keys that the tables added so far feed. */
    Set<TableKey> placed() {
        return tables.values().stream().flatMap(t -> t.keys().stream()).collect(Collectors.toSet());
    }

    void keep(List<Finding> reported, List<RawCell> cells) {
        findings.addAll(reported);
        rawCells.addAll(cells);
    }

    MappedTables tables(String template) {
        return new MappedTables(
                template, List.copyOf(tables.values()), facts, findings, rawCells, captions, titles, notes);
    }

    /**
     * Adds a table. The same table again goes on with the first; one of another entity, or with totals of its own, is kept aside.
     *
     * @param certainty how sure the placing of the table is, 0..1
     */
    void add(TablePlacement placement, TableReading reading, DocumentUnits units, BigDecimal certainty) {
        TableKey key = placement.table().key();
        List<String> caption =
                placement.frame().captions().stream().map(Compact::of).toList();
        PlacedTable before = tables.get(key);
        PrintedTotals totals = PrintedTotals.of(reading.itemRows());
        PrintedTotals known = totalsByTable.get(key);
        boolean another =
                !caption.isEmpty() && !caption.equals(captionsByTable.get(key)) || known != null && known.meet(totals);
        if (before != null && another) {
            keepRepeated(placement);
            return;
        }
        totalsByTable.merge(key, totals, PrintedTotals::and);
        captionsByTable.putIfAbsent(key, caption);
        keepContext(placement);
        MoneyUnit unit = unit(placement, reading, units);
        List<Fact> built =
                new FactBuilder(unit, before == null ? 0 : before.rows(), certainty).facts(reading.itemRows());
        checkRows(placement);
        tables.put(key, merged(before, placed(placement, reading, unit, built.size())));
        facts.addAll(built);
        StrayRows.of(placement, reading).ifPresent(findings::add);
        findings.addAll(reading.findings());
        rawCells.addAll(reading.rawCells());
    }

    private static PlacedTable placed(TablePlacement placement, TableReading reading, MoneyUnit unit, int facts) {
        TitleLexicon.Match title = placement.title();
        return new PlacedTable(
                placement.table().keys(),
                title == null ? "" : title.printed(),
                placement.rule(),
                placement.grid().pages(),
                unit.printed(),
                reading.rows(),
                facts);
    }

    private static PlacedTable merged(@Nullable PlacedTable before, PlacedTable next) {
        if (before == null) {
            return next;
        }
        TreeSet<Integer> pages = new TreeSet<>(before.pages());
        pages.addAll(next.pages());
        return new PlacedTable(
                before.keys(),
                before.title(),
                before.rule(),
                List.copyOf(pages),
                before.unitPrinted(),
                before.rows() + next.rows(),
                before.facts() + next.facts());
    }

    private void keepContext(TablePlacement placement) {
        int page = placement.grid().firstPage();
        placement.frame().captions().forEach(c -> captions.add(new MappedTables.PrintedLine(c, page)));
        TitleLexicon.Match title = placement.title();
        if (title != null) {
            titles.add(new MappedTables.PrintedLine(title.printed(), page));
        }
        for (ContextLine line : placement.grid().below()) {
            notes.add(new MappedTables.Note(
                    placement.table().key(), line.text(), line.where().page()));
            rawCells.add(new RawCell(
                    placement.grid().number(),
                    placement.grid().rows(),
                    0,
                    1,
                    1,
                    line.text(),
                    line.where(),
                    "table.note"));
        }
    }

    private void keepRepeated(TablePlacement placement) {
        findings.add(Finding.ofTable(
                "table.repeated",
                Severity.WARNING,
                placement.table().key().value(),
                placement.grid().firstPage(),
                "the table is printed once more, for another entity or for other money; only the first is loaded, the cells of"
                        + " this one are kept in the raw cells"));
        rawCells.addAll(RawCells.of(placement.grid(), "table.repeated"));
    }

    private MoneyUnit unit(TablePlacement placement, TableReading reading, DocumentUnits units) {
        return DocumentUnits.printed(placement).orElseGet(() -> {
            MoneyUnit usual = units.usual();
            boolean figures =
                    reading.itemRows().stream().anyMatch(e -> !e.amounts().isEmpty());
            if (figures) {
                findings.add(missingUnit(placement, usual));
            }
            return Objects.requireNonNullElse(usual, MoneyUnit.YUAN);
        });
    }

    private static Finding missingUnit(TablePlacement placement, @Nullable MoneyUnit usual) {
        String taken = usual == null
                ? "and no other table of the document prints one: 元 is assumed"
                : "the unit of the other tables is taken: " + usual.printed();
        return Finding.ofTable(
                "table.unit_missing",
                usual == null ? Severity.ERROR : Severity.WARNING,
                placement.table().key().value(),
                placement.grid().firstPage(),
                "no unit of money is printed over the table; " + taken);
    }

    /** Rows in must equal rows out (docs/decisions/0022): a lost row is reported. */
    private void checkRows(TablePlacement placement) {
        RowLedger rows = placement.grid().ledger();
        if (!rows.balances()) {
            findings.add(Finding.ofTable(
                            "table.rows_lost",
                            Severity.ERROR,
                            placement.table().key().value(),
                            placement.grid().firstPage(),
                            "the rows on the pages are not those of the table: this is a defect of the program, please report it")
                    .comparing(
                            String.valueOf(rows.onPages()),
                            String.valueOf(rows.kept() + rows.repeatedHeaders() + rows.joined())));
        }
    }
}
