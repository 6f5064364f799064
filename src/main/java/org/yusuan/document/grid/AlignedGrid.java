package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

/** Makes the cells of one page of a table without rulings: they tile it as the cells of a ruled one do. */
final class AlignedGrid {
    private final AlignedPart part;
    private final AlignedColumns columns;
    private final List<GridCell> cells = new ArrayList<>();
    private int rows;

    AlignedGrid(AlignedPart part, AlignedColumns columns) {
        this.part = part;
        this.columns = columns;
    }

    /**
     * The part's grid.
     *
     * @param header null where the page goes on without one
     * @param bodyRows deals its words out to rows
     */
    PageGrid of(@Nullable HeaderForest header, AlignedRows bodyRows) {
        double top = Double.POSITIVE_INFINITY;
        if (header != null) {
            top = part.header().stream().mapToDouble(c -> c.box().y0()).min().orElse(top);
            addHeader(header);
        }
        List<AlignedRow> body = bodyRows.of(part.body(), rules());
        double bottom =
                cells.stream().mapToDouble(c -> c.where().box().y1()).max().orElse(0);
        for (AlignedRow row : body) {
            top = Math.min(top, row.top());
            bottom = Math.max(bottom, row.bottom());
            addRow(row);
        }
        Edges edges = columns.asEdges();
        cells.sort(Grid.READING_ORDER);
        Box box = new Box(edges.first(), top, edges.last(), bottom);
        String doubt = columns.doubt().isEmpty() ? AlignmentDoubt.in(body, columns) : columns.doubt();
        return new PageGrid(part.page(), box, edges, rows, cells, doubt);
    }

    /** Rulings as long as half the table; shorter ones underline a word or belong to the header. */
    private List<Double> rules() {
        double width = columns.asEdges().last() - columns.asEdges().first();
        return part.rules().stream()
                .filter(r -> r.length() > width / 2)
                .map(Separator::y)
                .toList();
    }

    private void addHeader(HeaderForest forest) {
        Map<HeaderCell, HeaderSpans.Span> spans = HeaderSpans.of(forest, columns);
        int[] depth = new int[columns.count()];
        for (HeaderCell over : forest.over()) {
            HeaderSpans.Span span = spans.get(over);
            for (int c = span == null ? 0 : span.from(); span != null && c < span.to(); c++) {
                depth[c]++;
            }
        }
        rows = 1 + java.util.Arrays.stream(depth).max().orElse(0);
        int[] used = new int[columns.count()];
        spans.forEach((cell, span) -> {
            boolean leaf = forest.leaves().contains(cell);
            int row = used[span.from()];
            int rowSpan = leaf ? rows - row : 1;
            cells.add(cell(row, span.from(), rowSpan, span.to() - span.from(), cell.glyphs(), cell.box()));
            for (int c = span.from(); c < span.to(); c++) {
                used[c] = row + rowSpan;
            }
        });
    }

    private void addRow(AlignedRow row) {
        TreeMap<Integer, List<Word>> byColumn = new TreeMap<>();
        row.words().forEach(w -> byColumn.computeIfAbsent(columns.of(w), c -> new ArrayList<>())
                .add(w));
        int column = 0;
        while (column < columns.count()) {
            List<Word> words = byColumn.getOrDefault(column, List.of());
            int span = span(column, words, byColumn);
            List<Word> all = new ArrayList<>();
            for (int c = column; c < column + span; c++) {
                all.addAll(byColumn.getOrDefault(c, List.of()));
            }
            List<Glyph> glyphs = all.stream().flatMap(w -> w.glyphs().stream()).toList();
            cells.add(cell(rows, column, 1, span, glyphs, box(row, column, span)));
            column += span;
        }
        rows++;
    }

    /** A label of a total may stand over the column it is counted to and the next, where nothing else is printed. */
    private int span(int column, List<Word> words, TreeMap<Integer, List<Word>> byColumn) {
        Word label = words.isEmpty() && column + 1 < columns.count()
                ? byColumn.getOrDefault(column + 1, List.of()).stream()
                        .findFirst()
                        .orElse(null)
                : words.size() == 1 ? words.get(0) : null;
        if (label == null || !PrintedRow.isTotal(label.text())) {
            return 1;
        }
        List<Integer> under = columns.under(label);
        if (under.isEmpty() || under.get(0) != column) {
            return 1;
        }
        int span = under.size();
        long others = byColumn.subMap(column, column + span).values().stream()
                .flatMap(List::stream)
                .filter(w -> w != label)
                .count();
        return others == 0 ? span : 1;
    }

    private Box box(AlignedRow row, int column, int span) {
        double[] x = columns.asEdges().positions();
        return new Box(x[column], row.top(), x[column + span], row.bottom());
    }

    private GridCell cell(int row, int column, int rowSpan, int columnSpan, List<Glyph> glyphs, Box box) {
        List<Line> lines = Lines.of(glyphs);
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        return new GridCell(
                row,
                column,
                rowSpan,
                columnSpan,
                text,
                !lines.isEmpty() && PageLayouts.isFull(lines.get(lines.size() - 1), box),
                new PageBox(part.page(), placed(box, column, columnSpan)),
                part.method(),
                Certainty.of(glyphs));
    }

    /** The box of a header is its text's; that of a cell begins and ends with its columns. */
    private Box placed(Box box, int column, int span) {
        double[] x = columns.asEdges().positions();
        return new Box(x[column], box.y0(), x[column + span], box.y1());
    }
}
