package org.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yusuan.model.PrintedAmount.NotANumber;
import org.yusuan.model.PrintedAmount.Number;
import org.yusuan.model.PrintedAmount.Why;

class PrintedAmountProperties {

    @Property
    void anAmountPrintedInAnyStyleIsReadBack(@ForAll("amounts") BigDecimal amount, @ForAll Style style) {
        assertThat(PrintedAmount.parse(style.print(amount))).isEqualTo(new Number(amount, null));
    }

    @Property
    void aLineBreakNeverChangesTheNumber(
            @ForAll("amounts") BigDecimal amount, @ForAll Style style, @ForAll @IntRange(max = 30) int at) {
        String printed = style.print(amount);
        String wrapped = new StringBuilder(printed)
                .insert(Math.min(at, printed.length()), '\n')
                .toString();
        assertThat(PrintedAmount.parse(wrapped)).isIn(new Number(amount, null), new NotANumber(Why.SEVERAL_NUMBERS));
    }

    @Property
    void aNumberThatFilledTheLinesOfItsCellIsJoined(
            @ForAll("amounts") BigDecimal amount, @ForAll Style style, @ForAll @IntRange(min = 4, max = 12) int width) {
        String wrapped = style.print(amount).replaceAll("(.{" + width + "})", "$1\n");
        assertThat(PrintedAmount.parse(wrapped)).isEqualTo(new Number(amount, null));
    }

    @Property
    void twoAmountsWithDecimalsAreNeverTakenForOne(
            @ForAll("cents") BigDecimal left, @ForAll("cents") BigDecimal right, @ForAll Style style) {
        assertThat(PrintedAmount.parse(style.print(left) + style.print(right))).isNotInstanceOf(Number.class);
        assertThat(PrintedAmount.parse(style.print(left) + " " + style.print(right)))
                .isNotInstanceOf(Number.class);
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(PrintedAmount.parse(text)).isNotNull();
    }

    @Property
    void noTextOfTheCharactersOfAmountsMakesItThrow(@ForAll("amountLike") String text) {
        assertThat(PrintedAmount.parse(text)).isNotNull();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigInteger> unscaled =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(17).negate(), BigInteger.TEN.pow(17));
        return Combinators.combine(unscaled, Arbitraries.integers().between(0, 6))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<BigDecimal> cents() {
        return Arbitraries.longs().between(0, 999_999_999_999L).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<String> amountLike() {
        return Arbitraries.strings()
                .withChars("0123456789０９.,．，-—△▲()（）¥￥+/无元万亿% \n\u3000")
                .ofMaxLength(20);
    }

    /** The ways in which publishers print the same amount. */
    enum Style {
        PLAIN,
        GROUPED {
            @Override
            String unsigned(BigDecimal amount) {
                String pattern = "#,##0" + (amount.scale() > 0 ? "." + "0".repeat(amount.scale()) : "");
                return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
            }
        },
        FULL_WIDTH {
            @Override
            String unsigned(BigDecimal amount) {
                return amount.toPlainString()
                        .chars()
                        .map(c -> c - '!' + '！')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        },
        BRACKETED {
            @Override
            String negative(String unsigned) {
                return "（" + unsigned + "）";
            }
        },
        TRIANGLE {
            @Override
            String negative(String unsigned) {
                return "△" + unsigned;
            }
        };

        String print(BigDecimal amount) {
            String unsigned = unsigned(amount.abs());
            return amount.signum() < 0 ? negative(unsigned) : unsigned;
        }

        String unsigned(BigDecimal amount) {
            return amount.toPlainString();
        }

        String negative(String unsigned) {
            return "-" + unsigned;
        }
    }
}
