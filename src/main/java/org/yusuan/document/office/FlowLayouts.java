package org.yusuan.document.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.grid.SheetLayouts;
import org.yusuan.document.office.TableParts.TablePart;
import org.yusuan.document.office.TextSections.TextSection;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;
import org.yusuan.model.UnreadableDocument;

/** Lays sections out one below the other. A flowing document has no coordinates: the boxes only say what is above, below and beside. */
final class FlowLayouts {
    private static final double ROW = 20;
    private static final double LINE = 16;

    /** Two parts of one table differ by at most this share of its width, because Word fits columns to their contents. */
    private static final double SAME_COLUMNS = 0.03;

    private final int mostCells;
    private long cells;
    private List<Double> before = List.of();

    private FlowLayouts(int mostCells) {
        this.mostCells = mostCells;
    }

    /**
     * The layouts, one for each section.
     *
     * @param mostCells that all tables together may have, holes included
     * @throws UnreadableDocument if they have more
     */
    static List<PageLayout> of(List<TextSection> sections, int mostCells) throws UnreadableDocument {
        FlowLayouts layouts = new FlowLayouts(mostCells);
        List<PageLayout> pages = new ArrayList<>();
        for (TextSection section : sections) {
            pages.add(layouts.layout(pages.size() + 1, section));
        }
        return pages;
    }

    private PageLayout layout(int number, TextSection section) throws UnreadableDocument {
        List<ContextLine> lines = new ArrayList<>();
        double y = addLines(section.above(), 0, lines);
        TablePart table = section.table();
        if (table == null) {
            return SheetLayouts.of(number, List.of(), lines);
        }
        count(table);
        List<GridCell> tiles = new Tiles(table, sameColumns(table), y).cells();
        addLines(section.below(), y + table.rows() * ROW, lines);
        return SheetLayouts.of(number, List.of(tiles), lines);
    }

    private void count(TablePart table) throws UnreadableDocument {
        cells += (long) table.rows() * table.table().columns();
        if (cells > mostCells) {
            throw UnreadableDocument.tooMany("document", "cells in its tables", cells, mostCells);
        }
    }

    /** The column edges, or those of the table before if they are nearly the same. */
    private List<Double> sameColumns(TablePart part) {
        List<Double> edges = part.table().edges();
        double allowed = edges.get(edges.size() - 1) * SAME_COLUMNS;
        boolean same = before.size() == edges.size();
        for (int i = 0; same && i < edges.size(); i++) {
            same = Math.abs(edges.get(i) - before.get(i)) <= allowed;
        }
        before = same ? before : edges;
        return before;
    }

    private static double addLines(List<TextBlock> texts, double from, List<ContextLine> lines) {
        double y = from;
        for (TextBlock text : texts) {
            for (String line : text.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    PageBox where = new PageBox(text.page(), new Box(0, y, LINE, y + LINE));
                    lines.add(new ContextLine(line.strip(), text.fontSize(), where));
                    y += ROW;
                }
            }
        }
        return y;
    }

    /** The cells of one table, holes filled. */
    private static final class Tiles {
        private final TablePart part;
        private final List<Double> edges;
        private final double top;
        private final boolean[][] taken;

        Tiles(TablePart part, List<Double> edges, double top) {
            this.part = part;
            this.edges = edges;
            this.top = top;
            this.taken = new boolean[part.rows()][part.table().columns()];
        }

        List<GridCell> cells() {
            List<GridCell> tiles = new ArrayList<>();
            int[] pages = new int[part.rows()];
            for (TableCell cell : part.cells()) {
                pages[cell.row() - part.from()] = cell.page();
                if (take(cell)) {
                    tiles.add(tile(cell));
                }
            }
            int page = 1;
            for (int row = 0; row < part.rows(); row++) {
                page = Math.max(page, pages[row]);
                for (int column = 0; column < taken[row].length; column++) {
                    if (!taken[row][column]) {
                        tiles.add(tile(new TableCell(part.from() + row, column, 1, 1, List.of(), page)));
                    }
                }
            }
            return tiles;
        }

        /** Where cells overlap the first one stands, so that they tile the table. */
        private boolean take(TableCell cell) {
            int right = cell.column() + cell.columnSpan();
            boolean free = true;
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < right; column++) {
                    free &= !taken[row - part.from()][column];
                }
            }
            for (int row = cell.row(); free && row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(taken[row - part.from()], cell.column(), right, true);
            }
            return free;
        }

        private GridCell tile(TableCell cell) {
            int row = cell.row() - part.from();
            Box box = new Box(
                    edges.get(cell.column()),
                    top + row * ROW,
                    edges.get(cell.column() + cell.columnSpan()),
                    top + (row + cell.rowSpan()) * ROW);
            return new GridCell(
                    row,
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    false,
                    new PageBox(cell.page(), box, CellName.of(part.number(), cell)),
                    Method.TEXT,
                    BigDecimal.ONE);
        }
    }

    /** Names the cells of a document's tables: {@code T3!B12} is the second cell from the left in the twelfth row of the third. */
    private static final class CellName {
        private CellName() {}

        /** The name of a cell; merged cells are named by their first, and columns counted as if nothing were merged. */
        static String of(int table, TableCell cell) {
            return "T" + table + "!" + CellReference.convertNumToColString(cell.column()) + (cell.row() + 1);
        }
    }
}
