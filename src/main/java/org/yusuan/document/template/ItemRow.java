package org.yusuan.document.template;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * What one printed row says about one item. A row of a two-sided table makes one for each side.
 *
 * @param table the table it feeds
 * @param lineNo 1-based body row
 * @param block number of the block in which it stands
 * @param side the half of the table
 * @param classification under which the side is printed
 * @param code codes joined; empty if none
 * @param name without ordinals
 * @param printedName with them
 * @param counterpartCode empty if none
 * @param counterpartName empty if none
 * @param amounts its numbers, from left to right; may be empty
 */
record ItemRow(
        TableKey table,
        int lineNo,
        int block,
        Side side,
        Classification classification,
        String code,
        String name,
        String printedName,
        String counterpartCode,
        String counterpartName,
        List<Amount> amounts) {

    /** The name under which all tables print their total. */
    static final String TOTAL = "合计";

    ItemRow {
        amounts = List.copyOf(amounts);
    }

    /**
     * A number read from a cell.
     *
     * @param columnNo 1-based leaf column
     * @param measure what it measures
     * @param value as printed, without its unit
     * @param ownUnit the unit printed in the cell itself; null if none
     * @param cell where it stands
     */
    record Amount(
            int columnNo,
            Measure measure,
            BigDecimal value,
            @Nullable MoneyUnit ownUnit,
            GridCell cell) {}

    boolean isNameless() {
        return code.isEmpty() && name.isEmpty();
    }

    /** The same row under the name of a total. */
    ItemRow asTotal() {
        return new ItemRow(
                table,
                lineNo,
                block,
                side,
                classification,
                "",
                TOTAL,
                printedName,
                counterpartCode,
                counterpartName,
                amounts);
    }
}
