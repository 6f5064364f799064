package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
    private static final URI PAGE = URI.create("http://a.example/zwgk/list.html?p=2");

    @ParameterizedTest
    @CsvSource({
        "17.pdf, http://a.example/zwgk/17.pdf",
        "./17.pdf#page=3, http://a.example/zwgk/17.pdf",
        "../17.pdf, http://a.example/17.pdf",
        "HTTP://A.example:80/17.pdf, http://a.example/17.pdf",
        "//b.example/17.pdf, http://b.example/17.pdf",
        "?p=3, http://a.example/zwgk/list.html?p=3",
        "/d.do;jsessionid=8F2A?id=1, http://a.example/d.do?id=1",
        "http://user:secret@a.example/17.pdf, http://a.example/17.pdf",
        "/预算 1.pdf, http://a.example/%E9%A2%84%E7%AE%97%201.pdf",
        "/%D4%A4.pdf, http://a.example/%D4%A4.pdf"
    })
    void oneDocumentHasOneAddress(String link, String address) {
        assertThat(LinkAddress.of(PAGE, link)).hasValue(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:void(0)", "mailto:a@a.example", "ftp://a.example/1.pdf", "file:///etc/passwd"})
    void aLinkOutsideTheWebHasNoAddress(String link) {
        assertThat(LinkAddress.of(PAGE, link)).isEmpty();
    }
}
