package org.yusuan.drawn.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Yuan;

/**
 * How amounts are printed, always with two decimals.
 *
 * @param unit 元, 万元, …
 * @param separated with thousands separators
 * @param negative how a negative amount is marked
 */
public record MoneyStyle(MoneyUnit unit, boolean separated, Negative negative) {
    /** 3941.92 万元. */
    public static final MoneyStyle TEN_THOUSAND = new MoneyStyle(MoneyUnit.TEN_THOUSAND, false, Negative.MINUS);

    /** 5,142,114.94 元. */
    public static final MoneyStyle YUAN = new MoneyStyle(MoneyUnit.YUAN, true, Negative.MINUS);

    public MoneyStyle withSeparators() {
        return new MoneyStyle(unit, true, negative);
    }

    public MoneyStyle signed(Negative as) {
        return new MoneyStyle(unit, separated, as);
    }

    /**
     * Prints an amount.
     *
     * @throws ArithmeticException if the unit with two decimals cannot print it exactly
     */
    public String print(Yuan amount) {
        BigDecimal one = unit.toYuan(BigDecimal.ONE).amount();
        BigDecimal number = amount.amount().divide(one, 2, RoundingMode.UNNECESSARY);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        String digits = new DecimalFormat(separated ? "#,##0.00" : "0.00", symbols).format(number.abs());
        return number.signum() < 0 ? negative.print(digits) : digits;
    }

    /** How a negative amount is marked. */
    public enum Negative {
        MINUS,
        TRIANGLE,
        BRACKETS;

        private String print(String digits) {
            return switch (this) {
                case MINUS -> "-" + digits;
                case TRIANGLE -> "△" + digits;
                case BRACKETS -> "（" + digits + "）";
            };
        }
    }
}
