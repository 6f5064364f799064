package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class StrokeTest {
    private static final Stroke LINE = Stroke.horizontal(100, 50, 250);

    @Test
    void aSlightlyTiltedLineIsAStrokeAndAnObliqueOneIsNone() {
        assertThat(Stroke.along(new Line2D.Double(50, 99, 250, 101))).contains(LINE);
        assertThat(Stroke.along(new Line2D.Double(50, 90, 250, 110))).isEmpty();
        assertThat(Stroke.along(new Line2D.Double(50, 100, 50, 100))).isEmpty();
    }

    @Test
    void aThinAreaIsAStrokeADotIsTwoAndAThickOneIsNone() {
        assertThat(Stroke.ofArea(new Box(50, 99.5, 250, 100.5))).containsExactly(LINE);
        assertThat(Stroke.ofArea(new Box(50, 99, 52, 101)))
                .containsExactly(Stroke.horizontal(100, 50, 52), Stroke.vertical(51, 99, 101));
        assertThat(Stroke.ofArea(new Box(50, 90, 250, 110))).isEmpty();
    }

    @Test
    void aClipCutsAStrokeAndHidesOneOutside() {
        assertThat(LINE.within(new Box(100, 0, 200, 300), 1)).contains(Stroke.horizontal(100, 100, 200));
        assertThat(LINE.within(new Box(100, 0, 200, 99.5), 1)).contains(Stroke.horizontal(100, 100, 200));
        assertThat(LINE.within(new Box(100, 0, 200, 98), 1)).isEmpty();
    }

    @Test
    void aPictureHidesTheMiddleOfAStrokeButNotOneAlongItsEdge() {
        assertThat(LINE.without(new Box(100, 50, 200, 150)))
                .containsExactly(Stroke.horizontal(100, 50, 100), Stroke.horizontal(100, 200, 250));
        assertThat(LINE.without(new Box(0, 50, 300, 150))).isEmpty();
        assertThat(LINE.without(new Box(100, 100, 200, 150))).containsExactly(LINE);
    }

    @Test
    void twoStrokesMeetIfTheyCrossOrNearlyDo() {
        assertThat(LINE.meets(Stroke.vertical(150, 50, 150), 0)).isTrue();
        assertThat(LINE.meets(Stroke.vertical(150, 103, 150), 4)).isTrue();
        assertThat(LINE.meets(Stroke.vertical(150, 105, 150), 4)).isFalse();
        assertThat(LINE.meets(Stroke.vertical(260, 50, 150), 4)).isFalse();
    }
}
