package org.yusuan.document.office;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table as the file describes it.
 *
 * @param rows number of rows
 * @param edges left edges of the columns and the right one of the last, in points, ascending by a column's width at least
 * @param cells in no order; they may leave holes, and may overlap in a damaged file
 */
record TableBlock(int rows, List<Double> edges, List<TableCell> cells) implements Block {
    /** Narrowest column, in points: when tables are stitched, edges closer than that count as one. */
    static final double THINNEST_COLUMN = 8;

    TableBlock {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    int columns() {
        return edges.size() - 1;
    }

    /** The tables in its cells. */
    Stream<TableBlock> nested() {
        return cells.stream()
                .flatMap(c -> c.content().stream())
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast);
    }

    /** The number of tables in it, itself included. */
    int count() {
        return 1 + nested().mapToInt(TableBlock::count).sum();
    }
}
