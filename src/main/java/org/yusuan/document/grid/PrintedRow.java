package org.yusuan.document.grid;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the printed texts of a row show about it, before any template is known.
 *
 * @param cells the cells that begin in the row
 */
record PrintedRow(List<GridCell> cells) {
    private static final Pattern AMOUNT = Pattern.compile("[-(（△▲−－]?[¥￥]?[\\d０-９][\\d０-９,，]*([.．][\\d０-９]+)?[)）]?");
    private static final Pattern ORDINAL = Pattern.compile(
            "([一二三四五六七八九十百]{1,4}[、.．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|[①-⑳]|其中[:：]).*");
    private static final Pattern CLOSING = Pattern.compile(".*(合计|总计|小计|结转|结余|收支差额)");

    private static final Pattern TOTAL = Pattern.compile("(总计|合计|小计|[部门单位]{2}合计)");

    /** Whether a text is the bare label of a total row, which may cover several columns. */
    static boolean isTotal(String compact) {
        return TOTAL.matcher(compact).matches();
    }

    static boolean isAmount(String compact) {
        return AMOUNT.matcher(compact).matches();
    }

    static boolean hasOrdinal(String compact) {
        return ORDINAL.matcher(compact).matches();
    }

    /** Whether a text always begins a row of its own: a total, or a line carried over. */
    static boolean isClosing(String compact) {
        return CLOSING.matcher(compact).matches();
    }

    boolean isBlank() {
        return cells.stream().allMatch(GridCell::isBlank);
    }

    boolean hasAmount() {
        return cells.stream().anyMatch(c -> isAmount(c.compact()));
    }

    List<String> texts() {
        return cells.stream().map(GridCell::compact).toList();
    }
}
