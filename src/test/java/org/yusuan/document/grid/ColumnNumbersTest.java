package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1|2|3|4", "栏次|1|2|3", "甲|乙|1|2", "类|款|项|1|2|3", "1|2|3=1+2|4", "（1）|（2）|（3）", "|1|2", "**|1|2"})
    void risingNumbersUnderAHeaderAreColumnNumbers(String row) {
        assertThat(ColumnNumbers.areIn(texts(row))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1|3|5", "5|6|7", "教育支出|1|2", "12.50|13.50", "201|1|2", "|", "2|1"})
    void otherRowsAreNoColumnNumbers(String row) {
        assertThat(ColumnNumbers.areIn(texts(row))).isFalse();
    }

    private static List<String> texts(String row) {
        return List.of(row.split("\\|", -1));
    }
}
