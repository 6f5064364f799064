package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.office.ListLabels.ListLevel;

class OrdinalTest {
    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "21, chineseCountingThousand, 二十一",
        "101, chineseCountingThousand, 一百零一",
        "110, japaneseCounting, 一百一十",
        "12, chineseLegalSimplified, 壹拾贰",
        "20, ideographDigital, 二〇",
        "3, decimalEnclosedCircleChinese, ③",
        "2, decimalEnclosedParen, ⑵",
        "4, ideographTraditional, 丁",
        "27, lowerLetter, aa",
        "14, upperRoman, XIV",
        "7, decimalZero, 07",
        "12, decimalFullWidth, １２",
        "99, decimalEnclosedCircle, 99",
        "5, somethingElse, 5"
    })
    void aNumberIsWrittenAsTheListSays(int number, String format, String printed) {
        assertThat(Ordinal.of(number, format)).isEqualTo(printed);
    }

    @Test
    void innerLevelsBeginAnewUnderEachOuterItem() {
        Map<Integer, ListLevel> levels = new HashMap<>();
        levels.put(0, new ListLevel("chineseCounting", "%1、", 1, false, false));
        levels.put(1, new ListLevel("decimal", "%1.%2", 1, true, false));
        ListLabels labels = new ListLabels();
        assertThat(labels.next("a", levels, 0)).isEqualTo("一、");
        assertThat(labels.next("a", levels, 1)).isEqualTo("1.1 ");
        assertThat(labels.next("a", levels, 1)).isEqualTo("1.2 ");
        assertThat(labels.next("a", levels, 0)).isEqualTo("二、");
        assertThat(labels.next("a", levels, 1)).isEqualTo("2.1 ");
        assertThat(labels.next("b", levels, 0)).isEqualTo("一、");
    }
}
