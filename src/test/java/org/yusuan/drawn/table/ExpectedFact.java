package org.yusuan.drawn.table;

import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/**
 * A drawn amount with its page, which an extraction must find.
 *
 * @param tableKey its table
 * @param side the half of a two-sided table
 * @param classification of the half, where it is printed under several
 * @param itemCode printed code; empty if none
 * @param itemName printed name without its ordinal
 * @param counterpartName empty if none
 * @param measure the measure of its column
 * @param amountYuan in yuan; the bare count for a quantity
 * @param page 1-based
 */
public record ExpectedFact(
        TableKey tableKey,
        Side side,
        Classification classification,
        String itemCode,
        String itemName,
        String counterpartName,
        Measure measure,
        Yuan amountYuan,
        int page) {

    static ExpectedFact of(TableKey table, Item item, Measure measure, Yuan amount, int page) {
        return new ExpectedFact(
                table,
                item.side(),
                item.classification(),
                item.code(),
                item.name(),
                item.counterpartName(),
                measure,
                amount,
                page);
    }
}
