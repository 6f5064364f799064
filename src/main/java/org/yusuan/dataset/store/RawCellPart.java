package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.yusuan.model.RawCell;

/** Raw cells in the database. */
final class RawCellPart {
    static final PartTable<RawCell> TABLE = PartTable.of(RawCell.class, "raw_cell")
            .with("grid_no", RawCell::grid)
            .with("row_no", RawCell::row)
            .with("column_no", RawCell::column)
            .with("row_span", RawCell::rowSpan)
            .with("column_span", RawCell::columnSpan)
            .with("text_printed", RawCell::text)
            .withPlace(RawCell::where)
            .with("reason", RawCell::reason);

    private RawCellPart() {}

    static RawCell read(ResultSet row, int number) throws SQLException {
        return new RawCell(
                row.getInt("grid_no"),
                row.getInt("row_no"),
                row.getInt("column_no"),
                row.getInt("row_span"),
                row.getInt("column_span"),
                Columns.text(row, "text_printed"),
                Columns.place(row),
                Columns.text(row, "reason"));
    }
}
