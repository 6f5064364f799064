package org.yusuan.document.office;

import java.util.List;

/**
 * A cell of a row that says where it begins and ends, as Word keeps them.
 *
 * @param left edge, in any unit
 * @param right edge, in the same unit
 * @param goesOn whether it goes on with the cell above (纵向合并)
 * @param content what stands in it
 * @param page on which its row begins, 1-based
 */
record EdgeCell(double left, double right, boolean goesOn, List<Block> content, int page) {

    EdgeCell {
        content = List.copyOf(content);
    }
}
