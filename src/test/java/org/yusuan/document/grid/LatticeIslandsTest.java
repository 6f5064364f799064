package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class LatticeIslandsTest {
    private static final Box CELL = new Box(0, 0, 50, 20);

    @Test
    void cellsThatShareAnEdgeAreOneIsland() {
        assertThat(islands(CELL, new Box(50, 0, 100, 20), new Box(0, 20, 50, 40)))
                .hasSize(1);
    }

    @Test
    void cellsWhoseRulingsWereDrawnTwiceAreOneIsland() {
        assertThat(islands(CELL, new Box(52, 0, 100, 20))).hasSize(1);
        assertThat(islands(CELL, new Box(53, 0, 100, 20))).hasSize(2);
    }

    @Test
    void cellsThatShareOnlyACornerAreTwoIslands() {
        assertThat(islands(CELL, new Box(50, 20, 100, 40))).hasSize(2);
    }

    @Test
    void cellsAreConnectedThroughOthersWhateverTheirOrder() {
        assertThat(islands(new Box(100, 0, 150, 20), CELL, new Box(50, 0, 100, 20)))
                .hasSize(1);
    }

    @Test
    void islandsComeFromTheTop() {
        Box lower = new Box(0, 100, 50, 120);
        assertThat(islands(lower, CELL)).containsExactly(List.of(CELL), List.of(lower));
    }

    private static List<List<Box>> islands(Box... cells) {
        return LatticeIslands.of(List.of(cells));
    }
}
