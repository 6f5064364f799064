package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.FormType;
import org.yusuan.testing.TextGrid;

class FormFinderTest {
    private static final String FORM = """
            项目名称 | 档案数字化 | < | <
            一级指标 | 二级指标   | 三级指标 | 指标值
            产出指标 | 数量指标   | 扫描卷宗 | 100卷
            满意度指标 | 服务对象满意度 | 读者满意 | 95%
            """;

    @Test
    void aGridWithAnIndicatorBlockIsAForm() {
        FormFinder.Found found = find(TextGrid.of(FORM).grid());
        assertThat(found.forms()).hasSize(1);
        assertThat(found.others()).isEmpty();
    }

    @Test
    void aTableIsNotAForm() {
        FormFinder.Found found = find(TextGrid.of("""
                科目名称 | 合计
                社会保障 | 1.00
                """).under("部门支出总表").grid());
        assertThat(found.forms()).isEmpty();
        assertThat(found.others()).hasSize(1);
    }

    @ParameterizedTest(name = "''{0}'' is the title ''{1}'' of a form of the type {2}")
    @CsvSource({
        "附表12：项目支出绩效目标表, 项目支出绩效目标表, PROJECT",
        "项目支出绩效目标申报表（2024年度）, 项目支出绩效目标申报表, PROJECT",
        "部门整体支出绩效目标表, 部门整体支出绩效目标表, OVERALL",
        "专项资金绩效目标表, 专项资金绩效目标表, SPECIAL_FUND",
    })
    void theTitleNamesTheType(String line, String title, FormType type) {
        FormSheet sheet = find(TextGrid.of(FORM).under(line).grid()).forms().get(0);
        assertThat(sheet.title()).isEqualTo(title);
        assertThat(sheet.type()).isEqualTo(type);
    }

    @Test
    void withoutATitleAFormThatPrintsStaffIsOverall() {
        FormSheet sheet = find(TextGrid.of("""
                部门名称 | 水务局 | 人员编制 | 12
                一级指标 | 二级指标 | 三级指标 | 指标值
                """).grid()).forms().get(0);
        assertThat(sheet.type()).isEqualTo(FormType.OVERALL);
    }

    @Test
    void aGridWithoutLinesOverItOnTheNextPageGoesOnWithTheForm() {
        Grid rest = TextGrid.of("""
                效益指标 | 社会效益 | 查阅便利 | 提高
                """).onPage(2).grid();
        FormFinder.Found found = find(TextGrid.of(FORM).grid(), rest);
        assertThat(found.forms()).singleElement().satisfies(f -> assertThat(f.pages())
                .containsExactly(1, 2));
    }

    @Test
    void aGridTwoPagesLaterIsNoPartOfTheForm() {
        Grid table = TextGrid.of("""
                科目名称 | 合计
                """).onPage(3).grid();
        FormFinder.Found found = find(TextGrid.of(FORM).grid(), table);
        assertThat(found.others()).hasSize(1);
    }

    @Test
    void formsInOneGridAreSeparatedWhereTheIndicatorsEnd() {
        FormFinder.Found found = find(TextGrid.of(FORM + FORM).grid());
        assertThat(found.forms()).hasSize(2);
        assertThat(found.forms().get(1).parts())
                .containsExactly(
                        new FormSheet.Part(found.forms().get(0).parts().get(0).grid(), 4, 8));
    }

    private static FormFinder.Found find(Grid... grids) {
        return FormFinder.find(List.of(grids));
    }
}
