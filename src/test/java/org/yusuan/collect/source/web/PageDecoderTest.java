package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "GBK, GBK, ''",
        "GBK, '', <meta charset=gb2312>",
        "GBK, '', '<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">'",
        "GBK, '', ''",
        "GBK, utf-8, ''",
        "GBK, ISO-8859-1, ''",
        "GB18030, gbk, ''",
        "UTF-8, '', ''",
        "UTF-8, no-such-charset, ''"
    })
    void aPageIsDecodedByItsBytesWhateverIsStated(String written, String header, String meta) {
        String page = meta + "<title>2024年部门预算公开，市卫生健康委员会</title>";
        assertThat(PageDecoder.of(page.getBytes(Charset.forName(written)), header))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"gbk", "''"})
    void aByteOrderMarkDecides(String header) {
        byte[] bytes = "\ufeff预算".getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.of(bytes, header)).isEqualTo("预算");
    }
}
