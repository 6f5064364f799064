package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedRowTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "1,234,567.89", "-3.5", "△3.5", "(12.00)", "（12.00）", "¥12", "１２．５０"})
    void numbersAreAmounts(String text) {
        assertThat(PrintedRow.isAmount(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "教育支出", "2024年", "12.50万元", "—", "第1章"})
    void wordsAreNoAmounts(String text) {
        assertThat(PrintedRow.isAmount(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、教育支出", "（二）公用经费", "3、设备购置", "3.设备购置", "①工资", "其中：专项资金"})
    void anOrdinalBeginsARow(String text) {
        assertThat(PrintedRow.hasOrdinal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育支出", "3.5", "110报警服务台", "一般公共预算"})
    void aNumberWithinANameIsNoOrdinal(String text) {
        assertThat(PrintedRow.hasOrdinal(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年支出合计", "支出总计", "小计", "年终结转结余", "上年结转"})
    void totalsAndLinesCarriedOverAreRowsOfTheirOwn(String text) {
        assertThat(PrintedRow.isClosing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计", "小计", "部门合计"})
    void aBareTotalMayCoverSeveralColumns(String text) {
        assertThat(PrintedRow.isTotal(text)).isTrue();
        assertThat(PrintedRow.isTotal("本年" + text)).isFalse();
    }
}
