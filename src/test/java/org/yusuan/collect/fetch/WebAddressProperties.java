package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WebAddressProperties {

    @Property
    void readingAnAddressTwiceChangesNothing(@ForAll("written") String rest) {
        URI once = WebAddress.read("http://a.cn/" + rest).orElseThrow();

        assertThat(WebAddress.read(once.toString())).contains(once);
    }

    @Property
    void onlyAsciiIsSent(@ForAll("written") String rest) {
        assertThat(WebAddress.read("http://a.cn/" + rest).orElseThrow().toString())
                .matches("[!-~]+")
                .startsWith("http://a.cn/");
    }

    @Property
    void charactersComeBackAsTheyWere(@ForAll("names") String name) {
        String path = WebAddress.read("http://a.cn/" + name).orElseThrow().getRawPath();

        assertThat(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo("/" + name);
    }

    @Property
    void escapesStayByteForByte(@ForAll byte[] bytes) {
        StringBuilder path = new StringBuilder("/x");
        for (byte b : bytes) {
            path.append("%%%02x".formatted(b));
        }

        assertThat(WebAddress.read("http://a.cn" + path).orElseThrow().getRawPath())
                .isEqualTo(path.toString());
    }

    @Property
    void noReferenceThrowsOrLeavesTheWeb(@ForAll String reference) {
        WebAddress.resolve(URI.create("http://a.cn/x/list.html"), reference)
                .ifPresent(to -> assertThat(to.getHost()).isNotEmpty());
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('一', '龥')
                .withChars("%25#?/\\.")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('一', '龥')
                .withChars("（）【】 +&")
                .ofMaxLength(30)
                .filter(name -> name.equals(name.strip()));
    }
}
