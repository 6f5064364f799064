package org.yusuan.document.office;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/** Writes logical tables into a Word document as publishers do. */
final class GridDocument {
    /** How a publisher may have made the document. */
    enum Shape {
        /** Merged cells, and one table each. */
        MERGED,
        /** Merged cells undone: each place has the text of the merged cell that covered it. */
        REPEATED,
        /** Title and caption are rows of the table. */
        TITLE_WITHIN,
        /** One table for each page, with the header in each. */
        SPLIT_WITH_HEADER,
        /** One table for each page, with the header in the first. */
        SPLIT_BARE,
        /** The grid of columns is missing. */
        NO_GRID
    }

    private static final int ROWS_A_PAGE = 9;

    private final Docx docx;
    private final Shape shape;

    GridDocument(Docx docx, Shape shape) {
        this.docx = docx;
        this.shape = shape;
    }

    void add(Grid grid) {
        boolean within = shape == Shape.TITLE_WITHIN && grid.columns() > 1;
        if (!within) {
            grid.above().forEach(line -> docx.line(line.text()));
        }
        int header = shape == Shape.SPLIT_WITH_HEADER ? headerRows(grid) : 0;
        boolean split = shape == Shape.SPLIT_WITH_HEADER || shape == Shape.SPLIT_BARE;
        int from = 0;
        while (from < grid.rows()) {
            int to = split ? end(grid, from) : grid.rows();
            CTTbl table = table(grid);
            if (within && from == 0) {
                grid.above().forEach(line -> Docx.cell(table.addNewTr(), grid.columns(), line.text()));
            }
            IntStream.range(0, from == 0 ? 0 : header).forEach(row -> row(table, grid, row));
            IntStream.range(from, to).forEach(row -> row(table, grid, row));
            from = to;
            if (from < grid.rows()) {
                docx.pageBreak();
            }
        }
        grid.below().forEach(line -> docx.line(line.text()));
        docx.line("");
    }

    private CTTbl table(Grid grid) {
        CTTbl table = docx.body().addNewTbl();
        table.addNewTblPr();
        table.addNewTblGrid();
        if (shape != Shape.NO_GRID) {
            for (int column = 0; column < grid.columns(); column++) {
                table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(900 + 40L * column));
            }
        }
        return table;
    }

    private void row(CTTbl table, Grid grid, int row) {
        CTRow made = table.addNewTr();
        List<GridCell> covering = grid.cells().stream()
                .filter(c -> row >= c.row() && row < c.row() + c.rowSpan())
                .sorted(Comparator.comparingInt(GridCell::column))
                .toList();
        for (GridCell cell : covering) {
            if (shape == Shape.REPEATED) {
                IntStream.range(0, cell.columnSpan()).forEach(i -> Docx.cell(made, 1, cell.text()));
            } else if (cell.rowSpan() > 1) {
                boolean first = cell.row() == row;
                Docx.merged(made, cell.columnSpan(), first ? cell.text() : "", first);
            } else {
                Docx.cell(made, cell.columnSpan(), cell.text());
            }
        }
    }

    /** Row behind the last of a page that begins with a row; no cell reaches over it. */
    private static int end(Grid grid, int from) {
        int wanted = from + ROWS_A_PAGE;
        return IntStream.range(wanted, grid.rows())
                .filter(row -> grid.cells().stream().noneMatch(c -> c.row() < row && c.row() + c.rowSpan() > row))
                .findFirst()
                .orElse(grid.rows());
    }

    private static int headerRows(Grid grid) {
        int first = grid.cells().stream()
                .filter(c -> TableCell.isAmount(c.text()))
                .mapToInt(GridCell::row)
                .min()
                .orElse(1);
        return Math.min(first, grid.rows());
    }
}
