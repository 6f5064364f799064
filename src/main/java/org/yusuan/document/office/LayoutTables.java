package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dissolves tables that only lay out a page. A table of figures is the innermost one that holds them; a layout table around it
 * has other tables in its cells and no amount of its own.
 */
final class LayoutTables {
    private LayoutTables() {}

    /** The blocks, with the content of layout tables in their place, in reading order. */
    static List<Block> unrolled(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TableBlock table && laysOut(table)) {
                table.cells().stream()
                        .sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column))
                        .forEach(cell -> flat.addAll(unrolled(cell.content())));
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    private static boolean laysOut(TableBlock table) {
        boolean single = table.cells().stream().filter(TableCell::isPrinted).count() < 2;
        boolean holdsTables = table.nested().anyMatch(LayoutTables::isTable);
        return single || holdsTables && table.cells().stream().noneMatch(TableCell::hasAmount);
    }

    private static boolean isTable(TableBlock table) {
        return table.rows() > 1 && table.columns() > 1 || table.nested().anyMatch(LayoutTables::isTable);
    }
}
