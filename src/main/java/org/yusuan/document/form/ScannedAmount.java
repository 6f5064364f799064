package org.yusuan.document.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;

/**
 * What is recognised in a scanned cell of money, read as the amount that it can only be: such a cell holds a number and no
 * comparison, and the smallest coin is a hundredth of a yuan.
 *
 * @param text as it is read
 * @param why the recognised text is no amount, for a person
 */
record ScannedAmount(String text, String why) {
    /** Dust, or a piece of the frame; a leading point or comma is none of these, for a digit may be lost before it. */
    private static final Pattern STRAY = Pattern.compile("[<＜《〈く>＞》〉≤≥|'‘’·]?(\\d[\\d,.]*?)[.,，。·、|'‘’]?");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.]\\d{3})*\\.\\d{3}");

    /**
     * The amount in a scanned cell.
     *
     * @param recognised white space removed
     * @param unit in which the amount is printed
     * @return empty where the recognised text says nothing that an amount cannot say
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
