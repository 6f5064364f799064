package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

/** Type of 10 points. */
class FakeBoldDedupTest {
    private final FakeBoldDedup dedup = new FakeBoldDedup();

    @Test
    void theFirstPrintIsNoRepetition() {
        assertThat(dedup.repeats(glyph("1", 100, 50))).isFalse();
    }

    @Test
    void aSecondPrintWithATinyOffsetIsARepetition() {
        dedup.repeats(glyph("1", 100, 50));
        assertThat(dedup.repeats(glyph("1", 100.5, 50.2))).isTrue();
    }

    @Test
    void aRepetitionIsFoundAcrossTheBorderOfTwoGridSquares() {
        dedup.repeats(glyph("1", 99.9, 47.9));
        assertThat(dedup.repeats(glyph("1", 100.4, 48.3))).isTrue();
    }

    @Test
    void theSameCharacterBesideItIsNoRepetition() {
        dedup.repeats(glyph("1", 100, 50));
        assertThat(dedup.repeats(glyph("1", 102.5, 50))).isFalse();
    }

    @Test
    void anotherCharacterAtTheSamePlaceIsNoRepetition() {
        dedup.repeats(glyph("1", 100, 50));
        assertThat(dedup.repeats(glyph("l", 100, 50))).isFalse();
    }

    @Test
    void aLargerCharacterAtTheSamePlaceIsNoRepetition() {
        dedup.repeats(glyph("1", 100, 50));
        Box large = new Box(100, 50, 110, 70);
        assertThat(dedup.repeats(new Glyph("1", large, 10, true))).isFalse();
    }

    private static Glyph glyph(String text, double x, double y) {
        return new Glyph(text, new Box(x, y, x + 5, y + 10), 10, true);
    }
}
