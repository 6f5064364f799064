package org.yusuan.document.template;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.GridCell;

/**
 * Tells whether a table prints code and name of its items in one column: {@code 2080501 行政单位离退休},
 * {@code [30101]基本工资}. The column as a whole decides, for a single name may begin with a number of its own
 * (110报警服务台建设).
 */
final class CodedNames {
    private static final Pattern CODED = Pattern.compile("[\\[(（【〔]?(\\d{3}|\\d{5}|\\d{7})[\\])）】〕]?[-_—]?[^\\d年].*");
    private static final double MOST = 0.6;
    private static final int FEWEST = 2;

    private CodedNames() {}

    /**
     * Whether the names of this block begin with codes of the classification.
     *
     * @param rows of the body
     */
    static boolean in(BlockColumns block, CellIndex index, List<Integer> rows) {
        if (!block.of(ColumnSpec.Role.ITEM_CODE).isEmpty()) {
            return false;
        }
        int named = 0;
        int coded = 0;
        for (int row : rows) {
            String name = nameOf(block, index, row);
            if (!name.isEmpty() && !ItemRow.TOTAL.equals(Ordinals.strip(name))) {
                named++;
                coded += CODED.matcher(name).matches() ? 1 : 0;
            }
        }
        return coded >= FEWEST && coded >= MOST * named;
    }

    private static String nameOf(BlockColumns block, CellIndex index, int row) {
        List<GridCell> cells = block.cells(index, row, ColumnSpec.Role.ITEM_NAME);
        return cells.isEmpty() ? "" : cells.get(0).compact();
    }
}
