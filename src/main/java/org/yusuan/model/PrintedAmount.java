package org.yusuan.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The amount in a printed cell: none, an exact number, or a text that is no number (docs/decisions/0016). */
public sealed interface PrintedAmount {

    /** Only white space, 无, / or dashes: no amount, so no fact. A printed 0 is a number, not this. */
    record Blank() implements PrintedAmount {}

    /**
     * An exact number.
     *
     * @param value as printed, with its sign and its decimals; never computed in floating point
     * @param ownUnit the unit printed in the cell itself (12.5万元), which overrides the unit of the table; null if
     *     there is none
     */
    record Number(BigDecimal value, @Nullable MoneyUnit ownUnit) implements PrintedAmount {}

    /** A text that is no reliable number. */
    record NotANumber(Why why) implements PrintedAmount {}

    /** Why a text is no number. */
    enum Why {
        /** It contains no digit. */
        WORDS,
        /** A share, such as 100%. */
        PERCENTAGE,
        /** Two numbers or more that stand side by side or are glued (3941.92 3941.92). */
        SEVERAL_NUMBERS,
        /** Shortened by a narrow column of a spreadsheet: 1.31E+07 is no exact figure. */
        ROUNDED,
        /** Digits in an order that no amount has: 1,2345 or 12.5人. */
        MALFORMED
    }

    /**
     * Reads the text of a cell. A line break may stand between any two digits if the line before it was full (a narrow
     * cell wraps anywhere). Other blanks may stand only where they cannot separate two numbers: beside a sign, separator or
     * unit, or between the groups of three of a number with decimals.
     *
     * @param printed as printed, with its line breaks
     * @return never null; no text throws
     */
    static PrintedAmount parse(String printed) {
        return AmountNotation.read(printed);
    }
}
