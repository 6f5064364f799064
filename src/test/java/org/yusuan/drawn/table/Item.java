package org.yusuan.drawn.table;

import org.yusuan.model.Classification;
import org.yusuan.model.Side;

/**
 * The subject of the amounts in a row, or in one half of it.
 *
 * @param side the half of the table
 * @param classification of the half; NONE if it is printed once
 * @param code empty if none
 * @param ordinal printed before the name, such as {@code 一、} or {@code 其中：}; not part of the name
 * @param name without ordinal
 * @param counterpartCode empty if none
 * @param counterpartName empty if none
 */
public record Item(
        Side side,
        Classification classification,
        String code,
        String ordinal,
        String name,
        String counterpartCode,
        String counterpartName) {

    /** The row 合计. */
    public static final Item TOTAL = named("合计");

    public static Item named(String name) {
        return of("", name);
    }

    public static Item of(String code, String name) {
        return new Item(Side.NONE, Classification.NONE, code, "", name, "", "");
    }

    /** The same item with an ordinal printed before its name. */
    public Item numbered(String printedOrdinal) {
        return new Item(side, classification, code, printedOrdinal, name, counterpartCode, counterpartName);
    }

    public Item on(Side half) {
        return on(half, classification);
    }

    public Item on(Side half, Classification under) {
        return new Item(half, under, code, ordinal, name, counterpartCode, counterpartName);
    }

    public Item against(String otherCode, String otherName) {
        return new Item(side, classification, code, ordinal, name, otherCode, otherName);
    }

    /** The name as it is printed. */
    public String printed() {
        return ordinal + name;
    }
}
