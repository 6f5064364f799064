package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.FormType;
import org.yusuan.model.MoneyUnit;
import org.yusuan.testing.TextGrid;

class LabelledCellsTest {
    private static final FormSpec SPEC = new FormSpec(
            "drawn/project",
            List.of(FormType.PROJECT),
            MoneyUnit.YUAN,
            Map.of(
                    LayoutField.Text.PROJECT_NAME, labels("项目名称"),
                    LayoutField.Text.DEPARTMENT, labels("主管部门")),
            List.of(),
            Map.of(),
            Set.copyOf(labels("绩效目标")),
            new IndicatorWords(Map.of(), Map.of(), Map.of()));

    @Test
    void theValueStandsBesideItsLabel() {
        assertThat(values("项目名称 | 档案数字化 | 主管部门 | 水务局", "项目名称")).containsExactly("档案数字化");
    }

    @Test
    void theValueOfATallLabelMayBeSeveralCells() {
        assertThat(values("""
                项目名称 | 档案数字化
                ^        | 二期
                """, "项目名称")).containsExactly("档案数字化\n二期");
    }

    @Test
    void anotherLabelIsNoValue() {
        assertThat(values("项目名称 | 主管部门 | 水务局", "项目名称")).containsExactly("");
    }

    @Test
    void theValueStandsBelowARowOfLabels() {
        assertThat(values("""
                项目名称   | 主管部门
                档案数字化 | 水务局
                """, "主管部门")).containsExactly("水务局");
    }

    @Test
    void aLabelAloneInItsRowHasNothingBelow() {
        assertThat(values("""
                项目名称 | <
                档案数字化 | 水务局
                """, "项目名称")).containsExactly("");
    }

    @Test
    void aLabelMayComeSeveralTimes() {
        assertThat(values("""
                项目名称 | 档案数字化
                项目名称：设备购置 | <
                """, "项目名称")).containsExactly("档案数字化", "设备购置");
    }

    @Test
    void eachKnownLabelCountsOnce() {
        assertThat(cells("""
                项目名称 | 档案数字化
                项目名称 | 设备购置
                绩效目标：按期完成 | <
                申报事由 | 档案老化
                """).known()).isEqualTo(2);
    }

    private static List<String> values(String block, String label) {
        return cells(block).find(labels(label)).stream()
                .map(LabelledCells.Labelled::text)
                .toList();
    }

    private static LabelledCells cells(String block) {
        Grid grid = TextGrid.of(block).grid();
        FormSheet sheet = new FormSheet(FormType.PROJECT, "", List.of(new FormSheet.Part(grid, 0, grid.rows())));
        return new LabelledCells(FormCells.stacked(sheet), SPEC);
    }

    private static List<FormLabel> labels(String... printed) {
        return Arrays.stream(printed).map(FormLabel::of).toList();
    }
}
