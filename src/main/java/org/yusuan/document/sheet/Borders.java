package org.yusuan.document.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/** Which cells of a workbook have borders; asked once a style, for that is slow. */
final class Borders {
    private final Map<Short, Boolean> byStyle = new HashMap<>();

    /** Whether the cell has a border at any side. A border that only its neighbour draws is the neighbour's. */
    boolean around(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return byStyle.computeIfAbsent(style.getIndex(), index -> isDrawn(style));
    }

    private static boolean isDrawn(CellStyle style) {
        return Stream.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight())
                .anyMatch(border -> border != BorderStyle.NONE);
    }
}
