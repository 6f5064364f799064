package org.yusuan.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One printed amount of a table, with its place: a row of {@code facts.csv}.
 *
 * @param table the table it belongs to
 * @param lineNo 1-based number of the body row in the logical table; rows with nothing printed do not count
 * @param side the half of a two-sided table
 * @param classification under which classification the side is printed
 * @param itemCode printed code cells joined, ASCII; empty if none
 * @param itemName without white space and leading ordinal; 合计 for a total row
 * @param itemNamePrinted without white space only
 * @param counterpartCode code of the counterpart (t06: 政府预算支出经济科目; Shaanxi t10: the unit); empty if none
 * @param counterpartName name of the counterpart; empty if none
 * @param measure what is measured
 * @param amount in yuan; for {@link Measure#QUANTITY} the bare count
 * @param amountPrinted as printed, white space and line breaks removed
 * @param unitPrinted 元, 万元, …; empty for a count
 * @param where page and cell
 * @param method how it was read
 * @param confidence 0..1 in hundredths, 1 for text
 * @param columnNo 1-based leaf column of the printed table
 * @param rowKind what the row is
 * @param parentLineNo the row that this one is part of; null at the top
 * @param vouched whether a passed check covers it
 * @param concept code of the concept that the item has; empty if none
 */
public record Fact(
        TableKey table,
        int lineNo,
        Side side,
        Classification classification,
        String itemCode,
        String itemName,
        String itemNamePrinted,
        String counterpartCode,
        String counterpartName,
        Measure measure,
        Yuan amount,
        String amountPrinted,
        String unitPrinted,
        PageBox where,
        Method method,
        BigDecimal confidence,
        int columnNo,
        RowKind rowKind,
        @Nullable Integer parentLineNo,
        boolean vouched,
        String concept) {

    /** The same, at another place. */
    public Fact at(PageBox place) {
        return copy(itemName, measure, columnNo, amount, amountPrinted, place, vouched);
    }

    /** The same, with another spelling of the item's name. */
    public Fact named(String name) {
        return copy(name, measure, columnNo, amount, amountPrinted, where, vouched);
    }

    /** The same amount, in another column. */
    public Fact under(Measure other, int column) {
        return copy(itemName, other, column, amount, amountPrinted, where, vouched);
    }

    /** The same cell, read in another way. */
    public Fact reading(String printed, Yuan other) {
        return copy(itemName, measure, columnNo, other, printed, where, vouched);
    }

    /** The same, with the result of the checks. */
    public Fact vouched(boolean covered) {
        return copy(itemName, measure, columnNo, amount, amountPrinted, where, covered);
    }

    private Fact copy(
            String name,
            Measure otherMeasure,
            int column,
            Yuan otherAmount,
            String printed,
            PageBox place,
            boolean covered) {
        return new Fact(
                table,
                lineNo,
                side,
                classification,
                itemCode,
                name,
                itemNamePrinted,
                counterpartCode,
                counterpartName,
                otherMeasure,
                otherAmount,
                printed,
                unitPrinted,
                place,
                method,
                confidence,
                column,
                rowKind,
                parentLineNo,
                covered,
                concept);
    }
}
