package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDateTest {

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource({
        "20231031, 2023-10-31",
        "20231031161234, 2023-10-31T16:12:34",
        "2023-10-31, 2023-10-31",
        "2023/1/5, 2023-01-05",
        "2023.10.31, 2023-10-31",
        "2023年10月31日, 2023-10-31",
        "2023 年 1 月 5 日, 2023-01-05",
        "２０２３年１０月３１日, 2023-10-31",
        "2023-10-31 16:12:34, 2023-10-31T16:12:34",
        "2023-10-31 6:12, 2023-10-31T06:12:00",
        "2023-10-1 6:12, 2023-10-01T06:12:00",
        "2023-10-31T16:12:34, 2023-10-31T16:12:34",
    })
    void aDateIsReadInEveryNotation(String printed, String iso) {
        assertThat(FormDate.iso(printed)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年底", "2023年", "2023-13-01", "2023-02-30", "20231031161", "2023-10-31 25:00", "12-31"})
    void anythingElseIsNoDate(String printed) {
        assertThat(FormDate.iso(printed)).isEmpty();
    }
}
