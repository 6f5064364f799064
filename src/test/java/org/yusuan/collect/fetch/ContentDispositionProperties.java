package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentDispositionProperties {

    @Property
    void theExtendedNotationIsDecoded(@ForAll("names") String name) {
        assertThat(ContentDisposition.fileName("attachment; filename*=UTF-8''" + percent(name)))
                .isEqualTo(name);
    }

    @Property
    void thePercentEncodedNotationIsDecoded(@ForAll("names") String name) {
        assertThat(ContentDisposition.fileName("attachment; filename=" + percent(name)))
                .isEqualTo(name);
    }

    @Property
    void rawUtf8IsDecoded(@ForAll("names") String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);

        assertThat(ContentDisposition.fileName(
                        "attachment; filename=\"" + new String(bytes, StandardCharsets.ISO_8859_1) + "\""))
                .isEqualTo(name);
    }

    @Property
    void anEncodedWordIsDecoded(@ForAll("names") String name) {
        String word =
                "=?GB18030?B?" + Base64.getEncoder().encodeToString(name.getBytes(Charset.forName("GB18030"))) + "?=";

        assertThat(ContentDisposition.fileName("attachment; filename=\"" + word + "\""))
                .isEqualTo(name);
    }

    @Property
    void anyHeaderGivesAPlainAndShortName(@ForAll String header) {
        String name = ContentDisposition.fileName("attachment; filename=" + header);

        assertThat(name).doesNotContain("/", "\\", "\0", "\n");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(201);
        if (!name.isEmpty()) {
            assertThat(Path.of("folder").resolve(name).normalize()).hasParentRaw(Path.of("folder"));
        }
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('一', '龥')
                .withChars("（）【】《》")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(name -> name + ".pdf")
                .filter(name -> SafeName.of(name).equals(name));
    }

    private static String percent(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
