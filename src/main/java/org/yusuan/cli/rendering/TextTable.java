package org.yusuan.cli.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a terminal, its columns aligned whatever script they are in. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param right which columns are numbers and stand to the right */
    TextTable(List<String> header, List<Boolean> right) {
        this.header = List.copyOf(header);
        this.right = List.copyOf(right);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    int size() {
        return rows.size();
    }

    String text() {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        append(text, header, widths);
        for (int column = 0; column < widths.length; column++) {
            text.append("-".repeat(widths[column])).append(column + 1 < widths.length ? GAP : "\n");
        }
        rows.forEach(row -> append(text, row, widths));
        return text.toString();
    }

    private int width(int column) {
        int widest = DisplayWidth.of(header.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, DisplayWidth.of(row.get(column)));
        }
        return widest;
    }

    private void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
            line.append(right.get(column) ? padding + cell : cell + padding).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
