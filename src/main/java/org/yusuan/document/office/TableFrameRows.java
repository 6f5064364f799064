package org.yusuan.document.office;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows of a table that hold a title, a caption or the unit from those of the table under them. */
final class TableFrameRows {
    private static final Pattern TITLE = Pattern.compile(".{2,60}[表书]([(（].{1,20}[)）])?");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(部门|单位|名称|年度|日期)[^:：]{0,8}[:：].*|[(（]?(金额)?单位[:：]?(人民币)?[百千万亿]?元[)）]?|(预算)?公开.{0,4}表.{0,6}|附?表[\\d一二三四五六七八九十]+.{0,4}");

    private final TableRows rows;

    TableFrameRows(TableRows rows) {
        this.rows = rows;
    }

    /** Whether a row frames what is under it: it is blank, a caption, or one text over the whole width. */
    boolean frames(int row) {
        List<TableCell> printed = rows.printed(row);
        return !rows.reaches(row) && (printed.isEmpty() || areCaptions(printed) || isAlone(printed));
    }

    /** Whether a row is the title of another table under it. */
    boolean startsTable(int row) {
        List<TableCell> printed = rows.printed(row);
        return isAlone(printed)
                && !rows.reaches(row)
                && TITLE.matcher(printed.get(0).compact()).matches()
                && row + 1 < rows.count()
                && !rows.hasAmount(row + 1);
    }

    private static boolean areCaptions(List<TableCell> printed) {
        return printed.stream().allMatch(c -> CAPTION.matcher(c.compact()).matches());
    }

    private boolean isAlone(List<TableCell> printed) {
        return printed.size() == 1
                && printed.get(0).columnSpan() >= rows.columns()
                && !TableCell.isAmount(printed.get(0).text());
    }
}
