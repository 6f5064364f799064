package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.MoneyUnit;

class FormLabelTest {

    @ParameterizedTest(name = "''{0}'' is compared as ''{1}''")
    @CsvSource({
        "项 目 名 称, 项目名称",
        "项目名称：, 项目名称",
        "（一）项目概况, 项目概况",
        "1.项目概况, 项目概况",
        "一、项目概况, 项目概况",
        "其中：中央资金, 中央资金",
        "一、其中：中央资金, 中央资金",
        "*项目名称, 项目名称",
        "“项目”名称, 项目名称",
        "项目资金（万元）, 项目资金",
        "项目资金(单位：元), 项目资金",
        "2024年预算, 预算",
        "2024年度目标, 年度目标",
        "'', ''",
    })
    void whatDoesNotMatterIsLeftOut(String printed, String compared) {
        assertThat(FormLabel.of(printed).text()).isEqualTo(compared);
    }

    @Test
    void aLongTextIsNoLabel() {
        assertThat(FormLabel.of("目".repeat(31)).text()).isEmpty();
        assertThat(FormLabel.of("目".repeat(30)).text()).hasSize(30);
    }

    @ParameterizedTest(name = "''{0}'' is the label ''{1}'' with the value ''{2}''")
    @CsvSource({
        "项目名称：档案数字化, 项目名称, 档案数字化",
        "项目名称:档案数字化, 项目名称, 档案数字化",
        "其中：中央资金：100, 中央资金, 100",
        "时间：16:30, 时间, 16:30",
        "A:乙：丙, A, 乙：丙",
    })
    void aColonPartsALabelFromItsValue(String printed, String label, String value) {
        assertThat(FormLabel.inline(printed)).contains(new FormLabel.Inline(new FormLabel(label), value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称", "项目名称：", "：档案数字化", "其中：", ""})
    void withoutALabelOrAValueNothingIsParted(String printed) {
        assertThat(FormLabel.inline(printed)).isEmpty();
    }

    @Test
    void aLabelMayNameItsUnit() {
        assertThat(FormLabel.unit("项目资金（万元）")).contains(MoneyUnit.TEN_THOUSAND);
        assertThat(FormLabel.unit("项目资金")).isEmpty();
        assertThat(FormLabel.unit("单位名称")).isEmpty();
    }

    @Test
    void aLabelBrokenOverTwoCellsIsOne() {
        assertThat(FormLabel.of("产出").followedBy(FormLabel.of("指标"))).isEqualTo(FormLabel.of("产出指标"));
    }
}
