package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.FrameText;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.SheetLayouts;
import org.yusuan.model.Box;
import org.yusuan.model.Compact;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.UnreadableDocument;

/** Lays a sheet out as a page: tables become grids, every other text becomes a line. */
final class SheetPage {
    /** Default names of sheets, which say nothing. */
    /** Fewest rows that two tables share if they stand side by side. */
    private static final int SIDE_BY_SIDE = 3;

    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(sheet|table|page|工作表|表|第)?[\\s_-]*\\(?\\d*\\)?\\s*(页)?");

    /** Between the texts of a row: as wide as between 部门名称 and 单位 over a printed table. */
    private static final String GAP = "    ";

    /** Where lines stand that are printed on every page of the sheet. */
    private static final String HEADER = "header";

    private static final String FOOTER = "footer";

    private final int number;
    private final SheetContent sheet;
    private final List<CellArea> areas;

    private SheetPage(int number, SheetContent sheet, List<CellArea> areas) {
        this.number = number;
        this.sheet = sheet;
        this.areas = areas;
    }

    /**
     * The layout of a sheet.
     *
     * @param number of the sheet, 1-based
     * @param most cells that its tables may have, blank ones included
     * @throws UnreadableDocument if they have more
     */
    static PageLayout of(int number, SheetContent sheet, int most) throws UnreadableDocument {
        List<CellArea> areas = TableAreas.of(new SheetRows(sheet));
        long cells =
                areas.stream().mapToLong(a -> (long) a.rows() * a.columns()).sum();
        if (cells > most) {
            throw UnreadableDocument.tooMany(
                    "workbook", "cells in the tables of sheet '" + sheet.name() + "'", cells, most);
        }
        SheetPage page = new SheetPage(number, sheet, areas);
        return SheetLayouts.of(number, areas.stream().map(page::cells).toList(), page.lines());
    }

    private List<GridCell> cells(CellArea area) {
        List<GridCell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[area.rows()][area.columns()];
        sheet.cells().stream()
                .filter(c -> area.contains(c.area()))
                .filter(c -> take(taken, c, area))
                .forEach(c -> cells.add(gridCell(c, area)));
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                if (!taken[row][column]) {
                    cells.add(gridCell(blank(area.top() + row, area.left() + column), area));
                }
            }
        }
        return cells;
    }

    /** In a damaged file merged regions overlap: the first one stands, so that cells tile the table. */
    private static boolean take(boolean[][] taken, PrintedCell cell, CellArea area) {
        CellArea at = cell.area();
        for (int row = at.top(); row < at.bottom(); row++) {
            for (int column = at.left(); column < at.right(); column++) {
                if (taken[row - area.top()][column - area.left()]) {
                    return false;
                }
            }
        }
        for (int row = at.top(); row < at.bottom(); row++) {
            Arrays.fill(taken[row - area.top()], at.left() - area.left(), at.right() - area.left(), true);
        }
        return true;
    }

    private PrintedCell blank(int row, int column) {
        return new PrintedCell(row, column, 1, 1, "", false, reference(row, column), 0);
    }

    private String reference(int row, int column) {
        return new CellAddress(sheet.rows().original(row), sheet.columns().original(column)).formatAsString();
    }

    private GridCell gridCell(PrintedCell cell, CellArea area) {
        return new GridCell(
                cell.row() - area.top(),
                cell.column() - area.left(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                false,
                new PageBox(number, box(cell.area()), cell.reference()),
                Method.TEXT,
                BigDecimal.ONE);
    }

    private Box box(CellArea area) {
        return new Box(
                sheet.columns().edge(area.left()),
                sheet.rows().edge(area.top()),
                sheet.columns().edge(area.right()),
                sheet.rows().edge(area.bottom()));
    }

    private List<ContextLine> lines() {
        Map<List<Integer>, List<PrintedCell>> byRow = new LinkedHashMap<>();
        sheet.cells().stream()
                .filter(PrintedCell::isPrinted)
                .filter(c -> areas.stream().noneMatch(a -> a.intersects(c.area())))
                .forEach(c -> byRow.computeIfAbsent(List.of(c.row(), tablesLeftOf(c)), r -> new ArrayList<>())
                        .add(c));
        List<ContextLine> lines = new ArrayList<>();
        byRow.values().forEach(row -> lines.add(line(row)));
        addPrinted(lines);
        addName(lines);
        return lines;
    }

    /** Where tables stand side by side, the lines over one are not those over the other. */
    private int tablesLeftOf(PrintedCell cell) {
        return (int) areas.stream()
                .filter(a -> cell.column() >= a.left() && cell.row() < a.bottom())
                .filter(a -> areas.stream()
                        .anyMatch(b -> b.right() <= a.left()
                                && Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top()) >= SIDE_BY_SIDE))
                .count();
    }

    private ContextLine line(List<PrintedCell> row) {
        CellArea area =
                row.stream().map(PrintedCell::area).reduce(CellArea::union).orElseThrow();
        String text = row.stream().map(c -> c.text().strip()).collect(Collectors.joining(GAP));
        double size = row.stream().mapToDouble(PrintedCell::fontSize).max().orElse(0);
        PrintedCell first = row.get(0);
        return new ContextLine(text, size, new PageBox(number, box(area), first.reference()));
    }

    /** Adds what is printed over and under the pages, unless the sheet says it too. */
    private void addPrinted(List<ContextLine> lines) {
        Set<String> known = lines.stream().map(ContextLine::compact).collect(Collectors.toSet());
        List<String> above = sheet.header().above().stream()
                .filter(l -> !known.contains(Compact.of(l)))
                .toList();
        for (int i = 0; i < above.size(); i++) {
            double y = VisibleLines.MARGIN * (i + 1) / (above.size() + 1);
            lines.add(i, new ContextLine(above.get(i), 0, new PageBox(number, new Box(0, y, 1, y), HEADER)));
        }
        double bottom = sheet.rows().edge(sheet.rows().count());
        for (String line : sheet.header().below()) {
            bottom += VisibleLines.MARGIN;
            if (!known.contains(Compact.of(line))) {
                lines.add(new ContextLine(line, 0, new PageBox(number, new Box(0, bottom, 1, bottom), FOOTER)));
            }
        }
    }

    /** Adds the name on the tab as the title of a table that has none. */
    private void addName(List<ContextLine> lines) {
        boolean named = !NO_NAME.matcher(sheet.name()).matches();
        boolean bare = !areas.isEmpty()
                && lines.stream()
                        .filter(l -> !HEADER.equals(l.where().cell()) || FrameText.isTitle(l.compact()))
                        .noneMatch(l -> l.where().box().y0() < box(areas.get(0)).y0());
        if (named && bare) {
            Box tab = new Box(0, 0, VisibleLines.MARGIN, VisibleLines.MARGIN);
            lines.add(0, new ContextLine(sheet.name(), 0, new PageBox(number, tab, "A1")));
        }
    }
}
