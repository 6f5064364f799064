package org.yusuan.document.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;

/**
 * Corrects a recognised text in a scanned cell of money to the only amount that it can be. Such a cell holds a number and no
 * comparison, and a yuan has two decimals.
 *
 * @param text as it is read
 * @param why the recognised text is no amount, for a person
 */
record ScannedAmount(String text, String why) {
    /** A number with dust or a piece of the frame beside it. A leading point or comma is neither: a digit may be lost before it. */
    private static final Pattern STRAY = Pattern.compile("[<＜《〈く>＞》〉≤≥|'‘’·]?(\\d[\\d,.]*?)[.,，。·、|'‘’]?");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.]\\d{3})*\\.\\d{3}");

    /**
     * The amount in a scanned cell.
     *
     * @param recognised white space removed
     * @param unit in which the amount is printed
     * @return empty if the recognised text already may be an amount, or cannot be made one
     */
    static Optional<ScannedAmount> of(String recognised, MoneyUnit unit) {
        if (unit == MoneyUnit.YUAN && GROUPED.matcher(recognised).matches()) {
            return Optional.of(new ScannedAmount(
                    recognised.replace('.', ','), "yuan have two decimals at most, so that the point is a comma"));
        }
        Matcher stray = STRAY.matcher(recognised);
        if (stray.matches()
                && !stray.group(1).equals(recognised)
                && PrintedAmount.parse(stray.group(1)) instanceof PrintedAmount.Number) {
            return Optional.of(new ScannedAmount(stray.group(1), "a cell of money holds a number alone"));
        }
        return Optional.empty();
    }
}
