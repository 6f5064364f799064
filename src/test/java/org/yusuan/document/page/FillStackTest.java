package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class FillStackTest {
    private static final double BLACK = 0;
    private static final double DARK = 0.2;
    private static final double WHITE = 1;
    private static final Box HEADER = new Box(0, 0, 100, 20);
    private static final Box TEXT = new Box(10, 5, 20, 15);

    private final FillStack fills = new FillStack();

    @Test
    void darkTextShowsOnPaperAndWhiteTextDoesNot() {
        assertThat(fills.shows(BLACK, TEXT)).isTrue();
        assertThat(fills.shows(WHITE, TEXT)).isFalse();
    }

    @Test
    void whiteTextShowsOnADarkHeaderOnly() {
        fills.paint(HEADER, DARK);
        assertThat(fills.shows(WHITE, TEXT)).isTrue();
        assertThat(fills.shows(WHITE, new Box(10, 45, 20, 55))).isFalse();
    }

    @Test
    void theLastAreaCountsWhereSeveralArePainted() {
        fills.paint(HEADER, DARK);
        fills.paint(HEADER, WHITE);
        assertThat(fills.shows(WHITE, TEXT)).isFalse();
    }

    @Test
    void whiteTextMayShowOnAPicture() {
        fills.paintAnything(HEADER);
        assertThat(fills.shows(WHITE, TEXT)).isTrue();
    }
}
