package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

/** Type of 10 points. */
class FakeBoldDedupTest {
    private final FakeBoldDedup dedup = new FakeBoldDedup();

    @Test
    void theFirstPrintIsNoRepetition() {
        assertThat(repeats(glyph("1", 100, 50))).isFalse();
    }

    @Test
    void aSecondPrintWithATinyOffsetIsARepetition() {
        repeats(glyph("1", 100, 50));
        assertThat(repeats(glyph("1", 100.5, 50.2))).isTrue();
    }

    @Test
    void aRepetitionIsFoundAcrossTheBorderOfTwoGridSquares() {
        repeats(glyph("1", 99.9, 47.9));
        assertThat(repeats(glyph("1", 100.4, 48.3))).isTrue();
    }

    @Test
    void theSameCharacterBesideItIsNoRepetition() {
        repeats(glyph("1", 100, 50));
        assertThat(repeats(glyph("1", 102.5, 50))).isFalse();
    }

    @Test
    void anotherCharacterAtTheSamePlaceIsNoRepetition() {
        repeats(glyph("1", 100, 50));
        assertThat(repeats(glyph("l", 100, 50))).isFalse();
    }

    @Test
    void aLargerCharacterAtTheSamePlaceIsNoRepetition() {
        repeats(glyph("1", 100, 50));
        Box large = new Box(100, 50, 110, 70);
        assertThat(repeats(new Glyph("1", large, 10, true))).isFalse();
    }

    @Test
    void aShadowBelowAndBesideItIsARepetition() {
        repeats(glyph("1", 101.4, 51.4));
        assertThat(repeats(glyph("1", 100, 50))).isTrue();
    }

    @Test
    void theSameNarrowCharacterBesideItIsNoRepetition() {
        repeats(new Glyph(".", new Box(100, 50, 102, 60), 10, true));
        assertThat(repeats(new Glyph(".", new Box(102, 50, 104, 60), 10, true))).isFalse();
    }

    private boolean repeats(Glyph glyph) {
        boolean repeated = dedup.earlier(glyph) != FakeBoldDedup.NONE;
        dedup.record(glyph, 0);
        return repeated;
    }

    private static Glyph glyph(String text, double x, double y) {
        return new Glyph(text, new Box(x, y, x + 5, y + 10), 10, true);
    }
}
