package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void textIsDecodedInTheCharsetInWhichItsBytesAreValid(String charset) {
        assertThat(CharsetGuess.decode("2024年部门预算".getBytes(Charset.forName(charset))))
                .isEqualTo("2024年部门预算");
    }

    @Test
    void bytesThatAreNoTextAreNoneInEitherCharset() {
        byte[] bytes = {(byte) 0xff, (byte) 0xff};
        assertThat(CharsetGuess.strict(bytes)).isEmpty();
        assertThat(CharsetGuess.decode(bytes)).contains("\ufffd");
    }
}
