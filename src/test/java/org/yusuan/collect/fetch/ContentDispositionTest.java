package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {
    private static final String NAME = "2024年预算 公开.pdf";

    static List<Arguments> ways() {
        return List.of(
                Arguments.of(
                        "attachment; filename*=UTF-8''2024%E5%B9%B4%E9%A2%84%E7%AE%97%20%E5%85%AC%E5%BC%80.pdf", NAME),
                Arguments.of("attachment; filename*=gbk'zh'%D4%A4%CB%E3.pdf", "预算.pdf"),
                Arguments.of("attachment; filename*=utf-8''%D4%A4%CB%E3.pdf", "预算.pdf"),
                Arguments.of("attachment; filename*=no-such''%E9%A2%84.pdf", "预.pdf"),
                Arguments.of("attachment; filename=\"a.pdf\"; filename*=UTF-8''%E9%A2%84.pdf", "预.pdf"),
                Arguments.of("attachment; FILENAME = \"a.pdf\"", "a.pdf"),
                Arguments.of("attachment;filename=" + bytes(NAME, "GBK"), NAME),
                Arguments.of("attachment;filename=\"" + bytes(NAME, "UTF-8") + "\"", NAME),
                Arguments.of("filename=\"" + bytes(NAME, "GB18030") + "\"", NAME),
                Arguments.of("attachment; filename=%E9%A2%84%E7%AE%97.pdf", "预算.pdf"),
                Arguments.of("attachment; filename=\"%D4%A4%CB%E3.pdf\"", "预算.pdf"),
                Arguments.of("attachment; filename=100%.pdf", "100%.pdf"),
                Arguments.of("attachment; filename=\"=?UTF-8?B?6aKE566XLnBkZg==?=\"", "预算.pdf"),
                Arguments.of("attachment; filename=\"=?utf-8?Q?=E9=A2=84?= =?utf-8?Q?=E7=AE=97.pdf?=\"", "预算.pdf"),
                Arguments.of("attachment; filename=\"=?gbk?B?1KTL4w==?=.pdf\"", "预算.pdf"),
                Arguments.of("attachment; filename=\"a \\\"b\\\" c.pdf\"", "a _b_ c.pdf"),
                Arguments.of("attachment; filename=\"a;b.pdf\"; size=3", "a;b.pdf"),
                Arguments.of("attachment; filename=\"C:\\dir\\a.pdf\"", "a.pdf"),
                Arguments.of("attachment; filename=\"never ends.pdf", "never ends.pdf"),
                Arguments.of("inline", ""),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aNameIsReadInEveryNotation(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\etc\\passwd",
                "/etc/passwd",
                "%2e%2e%2fpasswd",
                "C:passwd",
                "a/..",
                ".",
                "..",
                "...",
                "a\u0000/passwd"
            })
    void aNameIsNeverAPath(String written) {
        String name = ContentDisposition.fileName("attachment; filename=\"" + written + "\"");

        assertThat(name).doesNotContain("/", "\\", ":").isIn("passwd", "C_passwd", "");
    }

    @Test
    void reservedDeviceNamesAreAvoided() {
        assertThat(SafeName.of("CON")).isEqualTo("_CON");
        assertThat(SafeName.of("nul.pdf")).isEqualTo("_nul.pdf");
        assertThat(SafeName.of("com1.tar.gz")).isEqualTo("_com1.tar.gz");
        assertThat(SafeName.of("console.pdf")).isEqualTo("console.pdf");
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(SafeName.of("a\u202Efdp.exe\u200B\r\n")).isEqualTo("afdp.exe");
        assertThat(SafeName.of("  .hidden.pdf. ")).isEqualTo("hidden.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String name = SafeName.of("预".repeat(300) + ".pdf");

        assertThat(name).startsWith("预").endsWith("预.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
    }

    private static String bytes(String text, String charset) {
        return new String(text.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
    }
}
