package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.UnreadableDocument;

/**
 * The rows of a table of a web page, and where its cells stand (HTML Living Standard, 4.9.12, forming a table).
 *
 * @param caption null if it has none
 * @param groups rows by their groups: no cell reaches beyond its group
 * @param limits how large it may be
 * @param markup says what is displayed
 */
record HtmlTable(@Nullable Element caption, List<List<Element>> groups, OfficeLimits limits, HtmlMarkup markup) {
    private static final double WIDTH = 40;

    static HtmlTable of(Element table, OfficeLimits limits, HtmlMarkup markup) {
        Element caption = null;
        List<List<Element>> groups = new ArrayList<>();
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            if (!markup.isDisplayed(child)) {
                continue;
            }
            switch (child.normalName()) {
                case "caption" -> caption = child;
                case "tr" -> loose.add(child);
                case "thead", "tbody", "tfoot" -> groups.add(rows(child, markup));
                default -> {
                    // columns
                }
            }
        }
        groups.add(loose);
        return new HtmlTable(caption, groups, limits, markup);
    }

    private static List<Element> rows(Element group, HtmlMarkup markup) {
        return group.children().stream()
                .filter(row -> row.normalName().equals("tr") && markup.isDisplayed(row))
                .toList();
    }

    /** @throws UnreadableDocument if there is more in it than the limits allow */
    TableBlock block(HtmlBody body) throws UnreadableDocument {
        List<TableCell> cells = new ArrayList<>();
        int top = 0;
        for (List<Element> group : groups) {
            new Group(group, top, body, cells).read();
            top += group.size();
        }
        int columns =
                cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(1);
        if (columns > limits.columns()) {
            throw UnreadableDocument.tooMany("document", "columns in a table", columns, limits.columns());
        }
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            edges.add(i * WIDTH);
        }
        return new TableBlock(top, edges, cells);
    }

    /** The rows of one group, whose cells fill the free places from left to right. */
    private final class Group {
        private final List<Element> rows;
        private final int top;
        private final HtmlBody body;
        private final List<TableCell> cells;
        private final List<BitSet> taken = new ArrayList<>();

        Group(List<Element> rows, int top, HtmlBody body, List<TableCell> cells) {
            this.rows = rows;
            this.top = top;
            this.body = body;
            this.cells = cells;
            rows.forEach(r -> taken.add(new BitSet()));
        }

        void read() throws UnreadableDocument {
            for (int row = 0; row < rows.size(); row++) {
                for (Element cell : rows.get(row).children()) {
                    if (Set.of("td", "th").contains(cell.normalName()) && markup.takesRoom(cell)) {
                        put(cell, row);
                    }
                }
            }
        }

        private void put(Element cell, int row) throws UnreadableDocument {
            int column = taken.get(row).nextClearBit(0);
            int wanted = span(cell, "colspan", 1);
            int columnSpan = Math.max(1, Math.min(wanted, limits.columns() + 1));
            int below = rows.size() - row;
            int wantedRows = span(cell, "rowspan", 1);
            int rowSpan = wantedRows == 0 ? below : Math.min(wantedRows, below);
            for (int r = row; r < row + rowSpan; r++) {
                taken.get(r).set(column, column + columnSpan);
            }
            cells.add(new TableCell(top + row, column, rowSpan, columnSpan, body.cell(cell), 1));
            if (cells.size() > limits.cells()) {
                throw UnreadableDocument.tooMany("document", "cells in a table", cells.size(), limits.cells());
            }
        }

        private static int span(Element cell, String attribute, int otherwise) {
            String value = cell.attr(attribute).strip();
            return value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
        }
    }
}
