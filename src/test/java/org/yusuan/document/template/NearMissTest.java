package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yusuan.testing.TextGrid;

class NearMissTest {
    private static final Template TEMPLATE = TextTemplate.of("province", """
            - key: t02
              titles: [部门收入总表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                general_public_budget: [一般公共预算]
            - key: t03
              titles: [部门支出总表]
              columns:
                item_name: [单位名称]
                total: [支出总额]
                basic: [基本支出]
            """);

    @Test
    void theTableWithMostOfTheColumnsComesNearest() {
        NearMiss miss = miss(TextGrid.of("""
                科目编码 | 科目名称 | 合计 | 公共预算
                208      | 社会保障 | 3.00 | 3.00
                """));
        assertThat(miss.nearest()).isEqualTo("t02");
        assertThat(miss.header().explained()).isEqualTo(4);
        assertThat(miss.why())
                .startsWith(
                        "no line over it is a title of the template, and its columns alone are not enough: at least 4 of them");
    }

    @Test
    void aTableWithNothingInCommonHasNoNearest() {
        NearMiss miss = miss(TextGrid.of("""
                姓名 | 职务
                某某 | 某某
                """));
        assertThat(miss.nearest()).isEmpty();
        assertThat(miss.header().columns()).isEmpty();
        assertThat(miss.why()).endsWith("no table of the template has its headers");
    }

    @Test
    void aTitledTableNamesTheMissingHeader() {
        NearMiss miss = miss(TextGrid.of("""
                单位名称 | 金额
                水务局   | 3.00
                """).under("部门支出总表"));
        assertThat(miss.hasTitle()).isTrue();
        assertThat(miss.nearest()).isEqualTo("t03");
        assertThat(miss.why()).isEqualTo("the line '部门支出总表' is the title of t03, but no header is that of a measure");
    }

    @Test
    void aTitledTableThatBeginsWithFiguresHasNoHeader() {
        NearMiss miss = miss(TextGrid.of("""
                水务局 | 3.00
                水文站 | 4.00
                """).under("部门支出总表"));
        assertThat(miss.why()).endsWith("its first row holds figures: no header was found");
    }

    private static NearMiss miss(TextGrid grid) {
        return NearMiss.of(TEMPLATE, new TablePlacer(TEMPLATE), grid.grid());
    }
}
