package org.yusuan.document.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.model.PrintedAmount;

/** Tells the rows of a sheet that hold a title, a caption or the unit from those of the table under them. */
final class SheetFrameRows {
    private static final Pattern TITLE = Pattern.compile(".{2,60}[表书]([(（].{1,20}[)）])?");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(部门|单位|名称|年度|日期)[^:：]{0,8}[:：].*|[(（]?(金额)?单位[:：]?(人民币)?[百千万亿]?元[)）]?|(预算)?公开.{0,4}表.{0,6}|附?表[\\d一二三四五六七八九十]+.{0,4}");

    private final SheetRows rows;

    SheetFrameRows(SheetRows rows) {
        this.rows = rows;
    }

    /** Whether every text of the row is 部门名称：…, 单位：万元, 表1 and the like. */
    boolean isCaption(int row) {
        List<PrintedCell> printed = rows.printed(row);
        return !printed.isEmpty()
                && printed.stream().allMatch(c -> CAPTION.matcher(c.compact()).matches());
    }

    /** Whether a row at the top of an area frames the table: it is blank, a caption, or one text that heads no column. */
    boolean frames(int row, CellArea area) {
        if (reachesDown(row, area)) {
            return false;
        }
        List<PrintedCell> printed = rows.printed(row, area);
        return printed.isEmpty() || isCaption(row) || printed.size() == 1 && isAlone(printed.get(0), area);
    }

    /** Whether a row within an area is the title of another table under it. */
    boolean startsTable(int row, CellArea area) {
        List<PrintedCell> printed = rows.printed(row, area);
        return printed.size() == 1
                && !reachesDown(row, area)
                && TITLE.matcher(printed.get(0).compact()).matches()
                && isAlone(printed.get(0), area)
                && row + 1 < area.bottom()
                && !rows.hasAmount(row + 1);
    }

    private boolean reachesDown(int row, CellArea area) {
        return rows.covering(row).stream()
                .anyMatch(c -> c.area().intersects(area) && (c.rowSpan() > 1 || c.row() < row));
    }

    /** Over the whole width, or in one column. Over some columns it would be their common header. */
    private static boolean isAlone(PrintedCell cell, CellArea area) {
        boolean wide = cell.columnSpan() >= area.columns();
        boolean narrow = cell.columnSpan() == 1;
        return (wide || narrow) && !(PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Number);
    }
}
