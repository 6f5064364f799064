package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.document.grid.Cells.cell;
import static org.yusuan.document.grid.Cells.full;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutRowTest {
    @Test
    void aNameThatFillsItsLineContinuesOnTheNextPage() {
        assertThat(isCut(full(0, 0, "机关事业单位基本养"), cell(0, 1, "12.50"), "老保险缴费支出", ""))
                .isTrue();
    }

    @Test
    void aNameThatLeavesRoomIsComplete() {
        assertThat(isCut(cell(0, 0, "教育支出"), cell(0, 1, "12.50"), "卫生健康支出", "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、教育支出", "（二）公用经费", "3.设备购置", "其中：专项资金", "本年支出合计", "年终结转结余"})
    void anOrdinalOrATotalBeginsARowOfItsOwn(String text) {
        assertThat(isCut(full(0, 0, "机关事业单位基本养"), cell(0, 1, "12.50"), text, ""))
                .isFalse();
    }

    @Test
    void anAmountBelongsToTheRowAboveOnlyIfThatHasNone() {
        assertThat(isCut(full(0, 0, "机关事业单位基本养"), cell(0, 1, ""), "老保险缴费支出", "12.50"))
                .isTrue();
        assertThat(isCut(full(0, 0, "机关事业单位基本养"), cell(0, 1, "12.50"), "老保险缴费支出", "3.00"))
                .isFalse();
    }

    @Test
    void amountsAloneAreARowOfTheirOwn() {
        assertThat(isCut(full(0, 0, "机关事业单位基本养"), cell(0, 1, ""), "", "12.50")).isFalse();
    }

    @Test
    void theHalvesOfARowAreJoinedAndTheRowsBelowMoveUp() {
        List<GridCell> before = new ArrayList<>(List.of(full(0, 0, "机关事业单位基本养"), cell(0, 1, "12.50")));
        List<GridCell> part =
                new ArrayList<>(List.of(cell(1, 0, "老保险缴费支出"), cell(1, 1, ""), cell(2, 0, "教育支出"), cell(2, 1, "3.00")));

        CutRow.join(before, part, 1);

        assertThat(before).extracting(GridCell::compact).containsExactly("机关事业单位基本养老保险缴费支出", "12.50");
        assertThat(part).extracting(GridCell::row).containsExactly(1, 1);
        assertThat(part).extracting(GridCell::text).containsExactly("教育支出", "3.00");
    }

    private static boolean isCut(GridCell name, GridCell amount, String nextName, String nextAmount) {
        return CutRow.isCut(List.of(name, amount), List.of(cell(1, 0, nextName), cell(1, 1, nextAmount)), 1);
    }
}
