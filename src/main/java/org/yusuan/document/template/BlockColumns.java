package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.GridCell;

/**
 * The columns of one block as placed in a grid.
 *
 * @param number counted from 0 over repeated groups
 * @param spec its description
 * @param columns its placed columns from left to right
 */
record BlockColumns(int number, TableSpec.Block spec, List<ColumnAssignment> columns) {

    BlockColumns {
        columns = List.copyOf(columns);
    }

    /** The blocks of a placed table, from left to right. */
    static List<BlockColumns> of(List<ColumnAssignment> assignments) {
        TreeMap<Integer, List<ColumnAssignment>> byBlock = new TreeMap<>();
        for (ColumnAssignment column : assignments) {
            if (column.isPlaced()) {
                byBlock.computeIfAbsent(column.block(), b -> new ArrayList<>()).add(column);
            }
        }
        List<BlockColumns> blocks = new ArrayList<>();
        byBlock.forEach((number, columns) -> {
            TableSpec.Block spec = columns.get(0).blockSpec();
            if (spec != null) {
                blocks.add(new BlockColumns(number, spec, columns));
            }
        });
        return blocks;
    }

    /** The columns of a role, from left to right. */
    List<ColumnAssignment> of(ColumnSpec.Role role) {
        return columns.stream().filter(c -> c.role() == role).toList();
    }

    /** The distinct cells of a row in the columns of a role, from left to right. */
    List<GridCell> cells(CellIndex index, int row, ColumnSpec.Role role) {
        return of(role).stream()
                .map(c -> index.at(row, c.path().column()))
                .distinct()
                .toList();
    }
}
