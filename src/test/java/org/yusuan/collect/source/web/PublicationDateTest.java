package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2024-02-08]",
                "发布时间：2024年2月8日 来源",
                "2024/2/8 09:30",
                "2024.02.08",
                "2024 - 02 - 08",
                "http://a.example/zwgk/202402/t20240208_1234567.html",
                "第20249999号 20240208"
            })
    void aDateIsReadAsItIsPrinted(String text) {
        assertThat(PublicationDate.find(text)).hasValue(LocalDate.of(2024, 2, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年部门预算", "120240208", "2024-02-30", "14-02-08", "www.a.example/2024/17.pdf"})
    void whatOnlyLooksLikeADateIsIgnored(String text) {
        assertThat(PublicationDate.find(text)).isEmpty();
    }
}
