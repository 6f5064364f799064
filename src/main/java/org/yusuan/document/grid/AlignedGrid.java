package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.AlignedRows.AlignedRow;
import org.yusuan.document.grid.AlignedRows.WordColumns;
import org.yusuan.document.grid.AlignedTable.AlignedPart;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;
import org.yusuan.model.PageBox;

/** Builds the cells of a table without rulings on one page. They tile the table as the cells of a ruled table do. */
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
     * Returns the part's grid.
     *
     * @param header null if the page continues without a header
     * @param bodyRows assigns its words to rows
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
        return new PageGrid(part.page(), box, edges, rows, cells, doubt, 0);
    }

    /**
     * Returns the heights of rulings longer than half the table; shorter ones underline a word or belong to the header.
     */
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

    /**
     * Returns the columns that a label of a total spans: it may cover its own column and the next if nothing else is
     * printed there.
     */
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
        CellText text = CellText.of(glyphs, box);
        return new GridCell(
                row,
                column,
                rowSpan,
                columnSpan,
                text.printed(),
                text.lineIsFull(),
                new PageBox(part.page(), placed(box, column, columnSpan)),
                part.method(),
                text.confidence());
    }

    /** Returns a box whose sides are those of its columns; its height stays that of the text. */
    private Box placed(Box box, int column, int span) {
        double[] x = columns.asEdges().positions();
        return new Box(x[column], box.y0(), x[column + span], box.y1());
    }

    /** Finds reasons to doubt the columns of a table without rulings: texts that cannot share a cell do. */
    static final class AlignmentDoubt {
        private static final Pattern DECIMAL = Pattern.compile("[-(（△▲−－]?[¥￥]?\\d[\\d,，]*[.．]\\d{1,6}[)）]?");

        private AlignmentDoubt() {}

        /**
         * Returns the doubt as a sentence for a person; empty if there is none.
         *
         * @param rows rows of the body
         */
        static String in(List<AlignedRow> rows, WordColumns columns) {
            for (AlignedRow row : rows) {
                TreeMap<Integer, List<Word>> cells = new TreeMap<>();
                row.words().forEach(w -> cells.computeIfAbsent(columns.of(w), c -> new ArrayList<>())
                        .add(w));
                for (List<Word> cell : cells.values()) {
                    String doubt = in(cell);
                    if (!doubt.isEmpty()) {
                        return doubt;
                    }
                }
            }
            return "";
        }

        private static String in(List<Word> cell) {
            List<Word> sorted = cell.stream()
                    .sorted(Comparator.comparingDouble(w -> w.box().x0()))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                Word left = sorted.get(i - 1);
                Word right = sorted.get(i);
                boolean beside =
                        left.box().x1() <= right.box().x0() + 1 && Math.abs(left.y() - right.y()) < left.size() / 2;
                boolean number = DECIMAL.matcher(right.text()).matches();
                boolean last = i == sorted.size() - 1;
                if (beside && number && (last || isNumber(left))) {
                    return "'" + left.text() + "' and '" + right.text() + "' would be in one cell";
                }
            }
            return stacked(cell);
        }

        private static String stacked(List<Word> cell) {
            for (Word upper : cell) {
                for (Word lower : cell) {
                    boolean below = lower.y() - upper.y() > upper.size() / 2 && isNumber(upper) && isNumber(lower);
                    if (below && !upper.isCutBefore(lower)) {
                        return "'" + upper.text() + "' and '" + lower.text()
                                + "' would be in one cell, one below the other";
                    }
                }
            }
            return "";
        }

        private static boolean isNumber(Word word) {
            return DECIMAL.matcher(word.text()).matches();
        }
    }
}
