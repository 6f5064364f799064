package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Tiling.Slot;
import org.yusuan.model.Box;

class TilingTest {
    private static final Box LEFT = new Box(0, 20, 50, 40);
    private static final Box RIGHT = new Box(50, 20, 100, 40);

    @Test
    void aMergedCellSpansTheColumnsBelowIt() {
        Box merged = new Box(0, 0, 100, 20);
        assertThat(Tiling.of(List.of(merged, LEFT, RIGHT)).slots())
                .containsExactly(new Slot(0, 0, 1, 2, merged), new Slot(1, 0, 1, 1, LEFT), new Slot(1, 1, 1, 1, RIGHT));
    }

    @Test
    void edgesUpToTwoPointsApartAreOne() {
        Tiling tiling = Tiling.of(List.of(new Box(0, 20, 49, 40), new Box(51, 21, 100, 39)));
        assertThat(tiling.rows()).isEqualTo(1);
        assertThat(tiling.columnEdges().positions()).containsExactly(0, 50, 100);
    }

    @Test
    void aHoleBecomesACellOfItsOwn() {
        Box above = new Box(0, 0, 50, 20);
        Tiling tiling = Tiling.of(List.of(above, LEFT, RIGHT));
        assertThat(tiling.slots()).hasSize(4).contains(new Slot(0, 1, 1, 1, new Box(50, 0, 100, 20)));
        assertThat(tiling.slotOf(75, 10)).isEqualTo(3);
    }

    @Test
    void everyPointInsideIsInOneSlotAndPointsOutsideAreInNone() {
        Tiling tiling = Tiling.of(List.of(LEFT, RIGHT));
        assertThat(tiling.slotOf(25, 30)).isZero();
        assertThat(tiling.slotOf(75, 30)).isEqualTo(1);
        assertThat(tiling.slotOf(75, 50)).isNegative();
        assertThat(tiling.box()).isEqualTo(new Box(0, 20, 100, 40));
    }

    @Test
    void aCellOverAnotherOneIsLeftOut() {
        assertThat(Tiling.of(List.of(LEFT, RIGHT, new Box(0, 20, 100, 40))).slots())
                .hasSize(2);
    }
}
