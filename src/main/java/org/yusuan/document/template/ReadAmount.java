package org.yusuan.document.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;

/**
 * A number read from a cell.
 *
 * @param columnNo 1-based leaf column
 * @param measure what it measures
 * @param value as printed, without its unit
 * @param ownUnit the unit printed in the cell itself; null if none
 * @param cell where it stands
 */
record ReadAmount(
        int columnNo,
        Measure measure,
        BigDecimal value,
        @Nullable MoneyUnit ownUnit,
        GridCell cell) {}
