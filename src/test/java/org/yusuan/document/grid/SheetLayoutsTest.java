package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.document.grid.Cells.cell;
import static org.yusuan.document.grid.Cells.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class SheetLayoutsTest {
    @Test
    void theColumnsOfATableAreThoseOfItsCells() {
        PageLayout layout = SheetLayouts.of(1, List.of(List.of(cell(1, 0, "教育支出"), cell(0, 1, "合计"))), List.of());

        PageGrid grid = layout.grids().get(0);
        assertThat(grid.columnEdges().positions()).containsExactly(0, 100, 200);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.box()).isEqualTo(new Box(0, 0, 200, 40));
        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("合计", "教育支出");
    }

    @Test
    void aSheetHasNoMarginsAndItsLinesComeFromTheTop() {
        PageLayout layout = SheetLayouts.of(1, List.of(), List.of(line(1, 50, "注"), line(1, 10, "题")));

        assertThat(layout.margins()).isFalse();
        assertThat(layout.lines()).extracting(ContextLine::text).containsExactly("题", "注");
    }
}
