package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.canvas.Align;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;

/** Ruled cells that hold several rows. */
class StackedRowSplitterTest {

    @Test
    void oneBoxForEachColumnWithAllItsNumbersIsSplitIntoRows(@TempDir Path folder) {
        DrawnTable table =
                table(text("工资福利支出\n商品和服务支出\n资本性支出"), money("100.00\n23.50\n6.50"), money("100.00\n20.00\n6.50"));
        assertThat(grid(folder, table).cells())
                .extracting(GridCell::compact)
                .containsExactly(
                        "科目名称", "合计", "基本支出", "工资福利支出", "100.00", "100.00", "商品和服务支出", "23.50", "20.00", "资本性支出",
                        "6.50", "6.50");
    }

    @Test
    void aWrappedNameBesideOneNumberStaysOneRow(@TempDir Path folder) {
        DrawnTable table = table(text("机关事业单位\n基本养老保险\n缴费支出"), money("100.00"), money("100.00"));
        assertThat(grid(folder, table).rows()).isEqualTo(2);
    }

    @Test
    void countsBelowEachOtherStayInTheirCell(@TempDir Path folder) {
        DrawnTable table = table(text("在职人员\n离休人员\n退休人员"), money("12\n3\n20"), money("11\n3\n19"));
        assertThat(grid(folder, table).rows()).isEqualTo(2);
    }

    private static Grid grid(Path folder, DrawnTable table) {
        List<Grid> grids = ReadFacts.grids(Draft.of(table).draw().write(folder.resolve("drawn.pdf")));
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static DrawnTable table(DrawnCell... row) {
        return DrawnTable.headed(leaf("科目名称", 3), leaf("合计", 2), leaf("基本支出", 2))
                .titled("2024年支出明细")
                .rows(List.of(List.of(row)));
    }

    private static DrawnCell money(String lines) {
        return text(lines).aligned(Align.RIGHT);
    }
}
