package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Box;

class GarbageTextDetectorTest {
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"一般公共预算支出表", "2024-12.50%", "（一）①Ａ", "αβΩ", "のカ", "pinyin without tones"})
    void whatDisclosuresPrintIsReadable(String text) {
        assertThat(glyphs(text)).noneMatch(GarbageTextDetector::isUnreadable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE001", "\uFFFD", "\u0001", "\u00D6", "\u0628", "\u0378"})
    void privateUnknownAndForeignCharactersAreUnreadable(String text) {
        assertThat(glyphs(text)).allMatch(GarbageTextDetector::isUnreadable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00D6\u00D0\u00B9\u00FA\u00D4\u00A4\u00CB\u00E3", "预算\uE001\uE002"})
    void textWithManyUnreadableCharactersIsGarbage(String text) {
        assertThat(GarbageTextDetector.isGarbage(glyphs(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般公共预算支出表", "\uE001一般公共预算支出表", ""})
    void textWithAnOddBulletIsNotGarbage(String text) {
        assertThat(GarbageTextDetector.isGarbage(glyphs(text))).isFalse();
    }

    private static List<Glyph> glyphs(String text) {
        return text.codePoints()
                .mapToObj(c -> new Glyph(Character.toString(c), ANYWHERE, 10, true))
                .toList();
    }
}
