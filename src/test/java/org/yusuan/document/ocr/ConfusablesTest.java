package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that digits are confused with are corrected in numbers, and only there. */
class ConfusablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1O4.00 | 104.00",
                "l,234.56 | 1,234.56",
                "1，234。56 | 1,234.56",
                "1.234.56 | 1,234.56",
                "1,234,56 | 1,234.56",
                "2O80505 | 2080505",
                "-3.5 | -3.5",
                "o | 0",
                "O | 0",
                "oo | oo",
                "第1章 | 第1章",
                "I、II | I、II",
                "2024，12 | 2024，12",
                "≤1O% | ≤1O%"
            })
    void aLineOfDigitsIsCorrected(String read, String expected) {
        assertThat(Confusables.corrected(line(read)).text()).isEqualTo(expected);
    }

    private static RecognisedLine line(String text) {
        List<RecognisedLine.Mark> marks = text.codePoints()
                .mapToObj(c -> new RecognisedLine.Mark(Character.toString(c), 0.5, 1))
                .toList();
        return new RecognisedLine(marks);
    }
}
