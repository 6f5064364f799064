package org.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025", "２０２５", "二〇二五", "二○二五", "二零二五", "二O二五", "二0二五", "2025年度", "于2025年", "x-2025.pdf"})
    void aYearIsReadInEveryDigitOfPrint(String text) {
        assertThat(PrintedYear.allIn(text))
                .singleElement()
                .extracting(PrintedYear::year)
                .isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20250101", "12025", "202", "1833", "3025", "二〇二", "二〇二五一", "一二三四"})
    void otherNumbersAreNoYears(String text) {
        assertThat(PrintedYear.allIn(text)).isEmpty();
    }

    @Test
    void yearsComeInTheOrderOfTheTextWithTheirPlaces() {
        assertThat(PrintedYear.allIn("2023年度决算，二〇二四年九月"))
                .containsExactly(new PrintedYear(2023, 0, 4), new PrintedYear(2024, 9, 13));
    }

    @Test
    void aBudgetIsNeitherOfLongAgoNorOfTheFarFuture() {
        assertThat(PrintedYear.allIn("2009 2010 2035 2100"))
                .filteredOn(PrintedYear::isPlausibleFiscalYear)
                .extracting(PrintedYear::year)
                .containsExactly(2010, 2035, 2100);
    }
}
