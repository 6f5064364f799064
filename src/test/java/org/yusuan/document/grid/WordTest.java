package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.page.Glyph;

class WordTest {
    @Test
    void amountsOfTwoColumnsThatNearlyTouchAreTwoWords() {
        assertThat(words(Print.glyphs(0, 0, "12,345.67"), Print.glyphs(47, 0, "8,901.23")))
                .containsExactly("12,345.67", "8,901.23");
    }

    @Test
    void aNameRightBesideAnAmountIsAWordOfItsOwn() {
        assertThat(words(Print.glyphs(0, 0, "14,876.45"), Print.glyphs(47, 0, "1、教育支出")))
                .containsExactly("14,876.45", "1、教育支出");
    }

    @Test
    void theLettersOfAJustifiedLineAreOneWord() {
        List<Glyph> letters = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            letters.addAll(Print.glyphs(12.5 * i, 0, "一般公共预算".substring(i, i + 1)));
        }
        assertThat(words(letters, List.of())).containsExactly("一般公共预算");
    }

    @Test
    void anAmountContinuesBelowIfItsColumnWasTooNarrow() {
        Word upper = Print.word(0, 0, "168,824.2");
        assertThat(upper.isCutBefore(Print.word(40, 12, "8"))).isTrue();
        assertThat(Print.word(0, 0, "168,824.28").isCutBefore(Print.word(35, 12, "138.00")))
                .isFalse();
        assertThat(upper.isCutBefore(Print.word(40, 30, "8"))).isFalse();
    }

    @Test
    void aCodeContinuesBelowWithFewDigitsButNotWithAnotherCode() {
        Word upper = Print.word(0, 0, "21011");
        assertThat(upper.isCutBefore(Print.word(0, 12, "01"))).isTrue();
        assertThat(upper.isCutBefore(Print.word(0, 12, "212"))).isFalse();
    }

    private static List<String> words(List<Glyph> left, List<Glyph> right) {
        List<Glyph> line = new ArrayList<>(left);
        line.addAll(right);
        return Word.linesOf(line).get(0).stream().map(Word::text).toList();
    }
}
