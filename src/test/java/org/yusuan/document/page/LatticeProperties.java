package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

class LatticeProperties {

    @Property(tries = 200)
    void cellsDrawnOneByOneAndALittleOffTileTheTable(
            @ForAll @IntRange(min = 1, max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll long seed)
            throws UnreadableDocument {
        List<Box> cells = new Lattice(new WorkBudget(PageLimits.DEFAULT)).cells(Rulings.of(drawn(rows, columns, seed)));
        assertThat(cells).hasSize(rows * columns);
        double area = cells.stream().mapToDouble(c -> c.width() * c.height()).sum();
        double table = (last(cells).x1() - cells.get(0).x0())
                * (last(cells).y1() - cells.get(0).y0());
        assertThat(area).isEqualTo(table, within(0.001));
    }

    private static Box last(List<Box> cells) {
        return cells.get(cells.size() - 1);
    }

    /** Draws each cell with four lines of its own, each up to half a point off its place. */
    private static List<Stroke> drawn(int rows, int columns, long seed) {
        Random random = new Random(seed);
        List<Stroke> strokes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = 50 + 40 * column;
                double y = 80 + 15 * row;
                strokes.add(Stroke.horizontal(y + off(random), x + off(random), x + 40 + off(random)));
                strokes.add(Stroke.horizontal(y + 15 + off(random), x + off(random), x + 40 + off(random)));
                strokes.add(Stroke.vertical(x + off(random), y + off(random), y + 15 + off(random)));
                strokes.add(Stroke.vertical(x + 40 + off(random), y + off(random), y + 15 + off(random)));
            }
        }
        return strokes;
    }

    private static double off(Random random) {
        return random.nextDouble() - 0.5;
    }
}
