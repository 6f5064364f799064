package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.collect.fetch.BodyHeaders;
import org.yusuan.collect.fetch.Validators;

class PublishedNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x/1.pdf, 1.pdf",
        "https://a.example/%E9%A2%84%E7%AE%97.pdf, 预算.pdf",
        "https://a.example/%D4%A4%CB%E3.pdf, 预算.pdf",
        "https://a.example/x/, x",
        "https://a.example/, a.example",
        "https://a.example/a%2F..%5Cb%00.pdf, a_.._b_.pdf"
    })
    void withoutANameInTheHeaderTheAddressGivesIt(String address, String name) {
        assertThat(PublishedName.of(URI.create(address), headers(""))).isEqualTo(name);
    }

    @Test
    void theNameOfTheHeaderHasPrecedence() {
        assertThat(PublishedName.of(URI.create("https://a.example/1.pdf"), headers("预算.pdf")))
                .isEqualTo("预算.pdf");
    }

    private static BodyHeaders headers(String fileName) {
        return new BodyHeaders("", "", fileName, Validators.NONE, null);
    }
}
