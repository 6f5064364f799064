package org.yusuan.document.office;

import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.model.Compact;
import org.yusuan.model.PrintedAmount;

/**
 * A cell, a merged one being one.
 *
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param content what stands in it
 * @param page on which its row begins, 1-based
 */
record TableCell(int row, int column, int rowSpan, int columnSpan, List<Block> content, int page) {

    TableCell {
        content = List.copyOf(content);
    }

    /** All that is printed in it, the texts of tables in it included. */
    String text() {
        return content.stream().map(TableCell::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof TextBlock text) {
            return text.text().strip();
        }
        return block instanceof TableBlock table
                ? table.cells().stream()
                        .map(TableCell::text)
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** Whether an amount is printed in the cell itself, not in a table in it. */
    boolean hasAmount() {
        String own = content.stream()
                .filter(TextBlock.class::isInstance)
                .map(TableCell::text)
                .collect(Collectors.joining());
        return isAmount(own);
    }

    static boolean isAmount(String text) {
        return PrintedAmount.parse(text) instanceof PrintedAmount.Number;
    }

    String compact() {
        return Compact.of(text());
    }

    boolean isPrinted() {
        return !compact().isEmpty();
    }

    double fontSize() {
        return content.stream()
                .mapToDouble(b -> b instanceof TextBlock text ? text.fontSize() : 0)
                .max()
                .orElse(0);
    }

    boolean covers(int atRow) {
        return atRow >= row && atRow < row + rowSpan;
    }
}
