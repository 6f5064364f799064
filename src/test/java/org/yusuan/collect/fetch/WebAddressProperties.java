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
    void what_was_read_once_is_read_the_same_again(@ForAll("written") String rest) {
        URI once = WebAddress.read("http://a.cn/" + rest).orElseThrow();

        assertThat(WebAddress.read(once.toString())).contains(once);
    }

    @Property
    void only_ascii_is_sent(@ForAll("written") String rest) {
        assertThat(WebAddress.read("http://a.cn/" + rest).orElseThrow().toString())
                .matches("[!-~]+")
                .startsWith("http://a.cn/");
    }

    @Property
    void characters_come_back_as_they_were(@ForAll("names") String name) {
        String path = WebAddress.read("http://a.cn/" + name).orElseThrow().getRawPath();

        assertThat(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo("/" + name);
    }

    @Property
    void escapes_stay_byte_for_byte(@ForAll byte[] bytes) {
        StringBuilder path = new StringBuilder("/x");
        for (byte b : bytes) {
            path.append("%%%02x".formatted(b));
        }

        assertThat(WebAddress.read("http://a.cn" + path).orElseThrow().getRawPath())
                .isEqualTo(path.toString());
    }

    @Property
    void no_reference_throws_or_leaves_the_web(@ForAll String reference) {
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
