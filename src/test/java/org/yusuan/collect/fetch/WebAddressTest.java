package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "http://a.cn/预算 公开.pdf, http://a.cn/%E9%A2%84%E7%AE%97%20%E5%85%AC%E5%BC%80.pdf",
                "http://a.cn/%D4%A4%CB%E3.pdf, http://a.cn/%D4%A4%CB%E3.pdf",
                "http://a.cn/%d4%a4预.pdf, http://a.cn/%d4%a4%E9%A2%84.pdf",
                "http://a.cn/100%.pdf, http://a.cn/100%25.pdf",
                "http://a.cn/a{1}|^.pdf, http://a.cn/a%7B1%7D%7C%5E.pdf",
                "http://a.cn/s?名=值&x[]=1#top, http://a.cn/s?%E5%90%8D=%E5%80%BC&x[]=1",
                "HTTP://A.CN, http://a.cn/",
                "http://a.cn?x=1, http://a.cn/?x=1",
                "http://a.cn:8080/a/./b/../c, http://a.cn:8080/a/c",
                "http://a.cn/../../c/.., http://a.cn/",
                "http://a.cn\\a\\b.pdf, http://a.cn/a/b.pdf",
                "\"  http://a.cn/a\n.pdf \", http://a.cn/a.pdf",
                "http://预算.cn/, http://xn--7kq54k.cn/",
                "http://[2400:3200::1]:80/a, http://[2400:3200::1]:80/a",
                "http://a.cn:/a, http://a.cn/a",
            })
    void anAddressIsEncodedAsItIsSent(String written, String sent) {
        String expected = written.contains("预算.cn") ? "http://" + IDN.toASCII("预算.cn") + "/" : sent;

        assertThat(WebAddress.read(written)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.pdf",
                "http://",
                "http:///a",
                "mailto:a@b.cn",
                "javascript:void(0)",
                "http://a b/",
                "http://a:b/"
            })
    void anAddressNeedsAHost(String written) {
        assertThat(WebAddress.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.cn/x/list.html, b.pdf, http://a.cn/x/b.pdf",
        "http://a.cn/x/list.html, ./b.pdf, http://a.cn/x/b.pdf",
        "http://a.cn/x/list.html, ../b.pdf, http://a.cn/b.pdf",
        "http://a.cn/x/list.html, ..\\P0\\b.pdf, http://a.cn/P0/b.pdf",
        "http://a.cn/x/list.html, /b.pdf, http://a.cn/b.pdf",
        "http://a.cn/x/list.html, //c.cn/b.pdf, http://c.cn/b.pdf",
        "https://a.cn/x/list.html, //c.cn/b.pdf, https://c.cn/b.pdf",
        "http://a.cn/x/list.html, https://c.cn/b.pdf, https://c.cn/b.pdf",
        "http://a.cn/x/list.html?p=1, ?p=2, http://a.cn/x/list.html?p=2",
        "http://a.cn/x/list.html?p=1, #top, http://a.cn/x/list.html?p=1",
        "http://a.cn:81, b.pdf, http://a.cn:81/b.pdf",
        "http://a.cn/x/, %D4%A4.pdf, http://a.cn/x/%D4%A4.pdf",
        "http://a.cn/x/, 2024年:表.pdf, http://a.cn/x/2024%E5%B9%B4:%E8%A1%A8.pdf"
    })
    void aReferenceIsResolvedAsABrowserDoes(String base, String reference, String to) {
        assertThat(WebAddress.resolve(URI.create(base), reference)).contains(URI.create(to));
    }

    @Test
    void aReferenceOutsideTheWebIsNotResolved() {
        URI base = URI.create("http://a.cn/");

        assertThat(WebAddress.resolve(base, "javascript:open('a.pdf')")).isEmpty();
        assertThat(WebAddress.resolve(base, "mailto:a@b.cn")).isEmpty();
        assertThat(WebAddress.resolve(base, "data:text/plain,a")).isEmpty();
    }
}
