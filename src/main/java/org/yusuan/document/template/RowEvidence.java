package org.yusuan.document.template;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.grid.GridCell;

/** What the rows of a table say about it, where no title does: columns alone (项目 | 上年 | 本年 | 增减) head many tables. */
final class RowEvidence {
    private static final Pattern THREE_PUBLIC_TABLE = Pattern.compile("t10|f07");
    private static final Pattern THREE_PUBLIC_ROW = Pattern.compile(".*(因公出国|公务接待|公务用车).*");

    private RowEvidence() {}

    /** Whether the rows may be those of the table as which a grid without title is placed. */
    static boolean agrees(TablePlacement placement, PrintedTable printed) {
        boolean inHeader = placement.columns().stream().anyMatch(c -> c.role() == ColumnSpec.Role.ITEM_AMOUNT);
        return inHeader
                || !THREE_PUBLIC_TABLE.matcher(placement.table().key().value()).matches()
                || texts(placement.columns(), ColumnSpec.Role.ITEM_NAME, placement.header(), printed).stream()
                        .anyMatch(name -> THREE_PUBLIC_ROW.matcher(name).matches());
    }

    /** The texts in the columns of a role, from top to bottom, without white space. */
    static List<String> texts(
            List<ColumnAssignment> columns, ColumnSpec.Role role, HeaderTree header, PrintedTable printed) {
        return columns.stream()
                .filter(c -> c.isPlaced() && c.role() == role)
                .flatMap(c -> IntStream.range(
                                header.firstBodyRow(), printed.grid().rows())
                        .mapToObj(row -> printed.index().at(row, c.path().column())))
                .distinct()
                .map(GridCell::compact)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
