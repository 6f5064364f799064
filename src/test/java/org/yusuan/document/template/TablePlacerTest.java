package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yusuan.testing.TextGrid;

class TablePlacerTest {
    private static final Template TEMPLATE = TextTemplate.of("province", """
            - key: t02
              titles: [部门收入总表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                general_public_budget: [一般公共预算]
                government_fund: [政府性基金预算]
            - key: t03
              titles: [部门支出总表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                basic: [基本支出]
                project: [项目支出]
            - key: t03
              titles: [部门支出总表]
              columns:
                item_name: [单位名称]
                total: [支出总额]
            - key: t05
              titles: [一般公共预算支出表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                basic: [基本支出]
                project: [项目支出]
            """);

    private static final String EXPENDITURE = """
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            208      | 社会保障 | 3.00 | 1.00     | 2.00
            """;

    @Test
    void theTitleNamesTheTable() {
        assertThat(keyOf(TextGrid.of(EXPENDITURE).under("2024年部门支出总表", "单位：万元")))
                .isEqualTo("t03");
        assertThat(keyOf(TextGrid.of(EXPENDITURE).under("一般公共预算支出表", "单位：万元"))).isEqualTo("t05");
    }

    @Test
    void aTitleMayStandInTheTablesFirstRow() {
        assertThat(keyOf(TextGrid.of("""
                部门支出总表 | < | < | < | <
                """ + EXPENDITURE))).isEqualTo("t03");
    }

    @Test
    void aTitleMayBeBrokenOverTwoLines() {
        assertThat(keyOf(TextGrid.of(EXPENDITURE).under("某某市水务局2024年部门", "支出总表")))
                .isEqualTo("t03");
    }

    @Test
    void theNearerOfTwoTitlesWins() {
        assertThat(keyOf(TextGrid.of(EXPENDITURE).under("部门收入总表", "部门支出总表"))).isEqualTo("t03");
    }

    @Test
    void aTitleFarAboveIsAnotherTables() {
        String[] far = {"部门支出总表", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        assertThat(keyOf(TextGrid.of(EXPENDITURE).under(far))).isEmpty();
    }

    @Test
    void ofSeveralDescriptionsOfATableTheBestFits() {
        TablePlacement placement = place(TextGrid.of("""
                单位名称 | 支出总额
                水务局   | 3.00
                """).under("部门支出总表")).orElseThrow();
        assertThat(placement.explainsAll()).isTrue();
        assertThat(placement.rule()).isEqualTo("t03: title '部门支出总表', 2 of 2 columns");
    }

    @Test
    void aTitledTableWithoutNamesIsNotPlaced() {
        assertThat(keyOf(TextGrid.of("""
                甲   | 乙
                文字 | 3.00
                """).under("部门支出总表"))).isEmpty();
    }

    @Test
    void withoutATitleTheColumnsPlaceATableThatIsLikeNoOther() {
        TablePlacement placement = place(TextGrid.of("""
                科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金预算
                208      | 社会保障 | 3.00 | 1.00         | 2.00
                """)).orElseThrow();
        assertThat(placement.rule()).isEqualTo("t02: by its columns alone, 5 of 5 columns");
        assertThat(placement.title()).isNull();
    }

    @Test
    void withoutATitleTwoTablesWithTheSameColumnsAreADoubt() {
        assertThat(keyOf(TextGrid.of(EXPENDITURE))).isEmpty();
    }

    @Test
    void withoutATitleTheHeaderOverABlockDecides() {
        Template template = TextTemplate.of("blocks", """
                - key: t03
                  titles: [部门支出总表]
                  columns: &columns
                    item_code: [科目编码]
                    item_name: [科目名称]
                    basic: [基本支出]
                    project: [项目支出]
                - key: t08
                  titles: [政府性基金支出表]
                  blocks:
                    - under: [政府性基金]
                      columns: *columns
                """);
        Optional<TablePlacement> placement =
                new TablePlacer(template).place(PrintedTable.of(TextGrid.of("""
                政府性基金 | <        | 政府性基金 | <
                科目编码   | 科目名称 | 基本支出   | 项目支出
                208        | 社会保障 | 1.00       | 2.00
                """).grid()));
        assertThat(placement.map(p -> p.table().key().value())).contains("t08");
    }

    @Test
    void withoutATitleThreeColumnsAreTooFew() {
        assertThat(keyOf(TextGrid.of("""
                科目编码 | 科目名称 | 一般公共预算
                208      | 社会保障 | 3.00
                """))).isEmpty();
    }

    @Test
    void withoutATitleOneColumnThatOnlyResemblesIsTooMuch() {
        assertThat(keyOf(TextGrid.of("""
                科目编码 | 科目名称 | 合计 | 一般公共预算拨款 | 政府性基金预算
                208      | 社会保障 | 3.00 | 1.00             | 2.00
                """))).isEmpty();
    }

    @Test
    void ofEquallyGoodHeadersTheShallowestIsRead() {
        TablePlacement placement = place(TextGrid.of("""
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                         |          |      |          |
                208      | 社会保障 | 3.00 | 1.00     | 2.00
                """).under("部门支出总表")).orElseThrow();
        assertThat(placement.header().depth()).isEqualTo(1);
    }

    private static String keyOf(TextGrid grid) {
        return place(grid).map(p -> p.table().key().value()).orElse("");
    }

    private static Optional<TablePlacement> place(TextGrid grid) {
        return new TablePlacer(TEMPLATE).place(PrintedTable.of(grid.grid()));
    }
}
