package org.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.PrintedAmount.Blank;
import org.yusuan.model.PrintedAmount.NotANumber;
import org.yusuan.model.PrintedAmount.Number;
import org.yusuan.model.PrintedAmount.Why;

class PrintedAmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n", "\u3000", "\u00A0", "无", " 无\n", "/", "／", "-", "‐", "–", "—", "―", "−", "－", "——", "- -"
            })
    void whatSaysNothingIsBlank(String printed) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0.00|0.00",
                "1168.37|1168.37",
                "1,168.37|1168.37",
                "1，168．37|1168.37",
                "５１４２.９|5142.9",
                "12,345,678|12345678",
                "11193004|11193004",
                ".5|0.5",
                "+3.2|3.2",
                "¥12.50|12.50",
                "￥ 1,200|1200",
                "1 168 370.50|1168370.50",
                "1 168.37|1168.37",
                "5,142, 114.94|5142114.94",
                "168 .37|168.37",
                "12'345.67|12345.67",
                "12’345’678|12345678",
                "1 234 567|1234567",
                "1.23456E+4|12345.6"
            })
    void aPrintedNumberIsReadExactly(String printed, BigDecimal value) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new Number(value, null));
    }

    @Test
    void theApostropheBeforeATextOfASpreadsheetIsNoPartOfTheFigure() {
        assertThat(PrintedAmount.parse("'168.37")).isEqualTo(new Number(new BigDecimal("168.37"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5,142,\n114.94",
                "5,14\n2,11\n4.94",
                "5142114\n.94",
                "5142114.\r\n94",
                " 5142\n 114.\n94 ",
                "5\n,142,\n114.94"
            })
    void aNumberThatWasWrappedIsJoined(String printed) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new Number(new BigDecimal("5142114.94"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100\n200", "0\n0", "12\n3456789", "0.00\n0.00", "12.5\n30000.5"})
    void numbersOneUnderTheOtherAreNotJoined(String printed) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new NotANumber(Why.SEVERAL_NUMBERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-12.5", "—12.5", "－12.5", "− 12.5", "△12.5", "▲12.5", "(12.5)", "（12.5）", "（12.5)", "-¥12.5", "¥-12.5",
                "12.5-", "12.5－"
            })
    void aDashTriangleOrBracketsMakeItNegative(String printed) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new Number(new BigDecimal("-12.5"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5万元,12.5,TEN_THOUSAND",
        "12.50 元,12.50,YUAN",
        "(3亿元),-3,HUNDRED_MILLION",
        "7千元,7,THOUSAND",
        "12.5万,12.5,TEN_THOUSAND"
    })
    void aUnitInTheCellIsKeptWithTheNumber(String printed, BigDecimal value, MoneyUnit unit) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new Number(value, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计|WORDS",
                "△|WORDS",
                "()|WORDS",
                "¥|WORDS",
                "万元|WORDS",
                "100%|PERCENTAGE",
                "12.5％|PERCENTAGE",
                "3,197.79625.57|SEVERAL_NUMBERS",
                "3941.92 3941.92|SEVERAL_NUMBERS",
                "0.00 0.00|SEVERAL_NUMBERS",
                "12 34|SEVERAL_NUMBERS",
                "100 200|SEVERAL_NUMBERS",
                "51 42114.94|SEVERAL_NUMBERS",
                "00|MALFORMED",
                "1,2345.6|MALFORMED",
                "12,34,567|MALFORMED",
                "0,123|MALFORMED",
                "12.|MALFORMED",
                "(-12)|MALFORMED",
                "(12|MALFORMED",
                "--12|MALFORMED",
                "1.2E5|ROUNDED",
                "1.31E+07|ROUNDED",
                "12-3|MALFORMED",
                "(12-)|MALFORMED",
                "371人|MALFORMED",
                "约12|MALFORMED",
                "٣٤|WORDS"
            })
    void whatIsNoReliableNumberSaysWhy(String printed, Why why) {
        assertThat(PrintedAmount.parse(printed)).isEqualTo(new NotANumber(why));
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 100_000})
    void aRunOfDigitsThatNoAmountHasIsNotComputed(int length) {
        assertThat(PrintedAmount.parse("9".repeat(length))).isEqualTo(new NotANumber(Why.MALFORMED));
    }
}
