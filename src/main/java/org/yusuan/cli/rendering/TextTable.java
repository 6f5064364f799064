package org.yusuan.cli.rendering;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A table for a terminal, whose columns are aligned in any script. */
final class TextTable {
    private static final String GAP = "  ";

    /** Blocks of full-width characters, beside the ideographs (UAX #11). */
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS);

    private final List<String> header;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes a table without rows.
     *
     * @param header the headings of the columns
     * @param right for each column, whether it is aligned to the right, as numbers are
     */
    TextTable(List<String> header, List<Boolean> right) {
        this.header = List.copyOf(header);
        this.right = List.copyOf(right);
    }

    /** Adds a row with a text for each column. */
    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The table as lines: the header, a rule, the rows. */
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

    /** The columns of a terminal that a text takes: two for an ideograph or a full-width character. */
    static int displayWidth(String text) {
        return text.codePoints().map(TextTable::displayWidth).sum();
    }

    private static int displayWidth(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(character) || WIDE.contains(UnicodeBlock.of(character)) ? 2 : 1;
    }

    private int width(int column) {
        int widest = displayWidth(header.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, displayWidth(row.get(column)));
        }
        return widest;
    }

    private void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - displayWidth(cell));
            line.append(right.get(column) ? padding + cell : cell + padding).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
