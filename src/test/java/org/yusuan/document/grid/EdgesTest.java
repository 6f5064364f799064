package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
    private static final Edges EDGES = new Edges(new double[] {0, 50, 100});

    @Test
    void positionsCloserThanTheToleranceAreOneLineAtTheirMean() {
        assertThat(Edges.of(List.of(51.0, 0.0, 100.0, 49.0), 2).positions()).containsExactly(0, 50, 100);
    }

    @Test
    void aPositionIsInTheIntervalBetweenTwoLines() {
        assertThat(EDGES.intervals()).isEqualTo(2);
        assertThat(EDGES.intervalOf(0)).isZero();
        assertThat(EDGES.intervalOf(49.9)).isZero();
        assertThat(EDGES.intervalOf(50)).isEqualTo(1);
        assertThat(EDGES.intervalOf(-1)).isEqualTo(-1);
        assertThat(EDGES.intervalOf(100)).isEqualTo(-1);
    }

    @Test
    void theNearestLineIsFoundOnBothSidesAndBeyondTheEnds() {
        assertThat(EDGES.nearest(20)).isZero();
        assertThat(EDGES.nearest(30)).isEqualTo(1);
        assertThat(EDGES.nearest(-10)).isZero();
        assertThat(EDGES.nearest(110)).isEqualTo(2);
    }

    @Test
    void linesAreWithinOthersIfEachHasOneNearby() {
        assertThat(new Edges(new double[] {1, 99}).within(EDGES, 2)).isTrue();
        assertThat(new Edges(new double[] {1, 75}).within(EDGES, 2)).isFalse();
    }
}
