package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.RowLedger;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.testing.TextGrid;

class TableMapperTest {
    private static final String TABLES = """
            - key: t02
              titles: [部门收入总表]
              columns:
                item_name: [科目名称]
                total: [合计]
                general_public_budget: [一般公共预算]
            - key: t03
              titles: [部门支出总表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
            """;
    private static final TableMapper MAPPER = new TableMapper(
            new TemplateLibrary(List.of(TextTemplate.of("province", TABLES)), TextTemplate.of("generic", TABLES)));

    private static final String EXPENDITURE = """
            科目编码 | 科目名称 | 合计
            208      | 社会保障 | 3.00
            20805    | 养老支出 | 3.00
            """;

    @Test
    void amountsBecomeFactsInYuanWithTheirParents() {
        MappedTables mapped = map(TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：万元"));
        assertThat(mapped.template()).isEqualTo("province");
        assertThat(mapped.facts())
                .extracting(f -> f.amount().amount())
                .allMatch(a -> a.compareTo(new BigDecimal("30000")) == 0);
        assertThat(mapped.facts()).extracting(Fact::parentLineNo).containsExactly(null, 1);
        assertThat(mapped.tables()).extracting(PlacedTable::unitPrinted).containsExactly("万元");
    }

    @Test
    void aTableWithoutAUnitTakesThatOfTheOthers() {
        MappedTables mapped = map(
                TextGrid.of(EXPENDITURE).under("部门支出总表"),
                TextGrid.of("""
                        科目名称 | 合计 | 一般公共预算
                        社会保障 | 1.00 | 1.00
                        """).under("部门收入总表", "单位：万元").onPage(2));
        assertThat(finding(mapped, "table.unit_missing").severity()).isEqualTo(Severity.WARNING);
        assertThat(mapped.facts().get(0).amount().amount()).isEqualByComparingTo("30000");
    }

    @Test
    void withoutAnyUnitYuanAreAssumedAsAnError() {
        MappedTables mapped = map(TextGrid.of(EXPENDITURE).under("部门支出总表"));
        assertThat(finding(mapped, "table.unit_missing").severity()).isEqualTo(Severity.ERROR);
        assertThat(mapped.facts().get(0).amount().amount()).isEqualByComparingTo("3");
    }

    @Test
    void aTableThatGoesOnUnderItsTitleIsOneTable() {
        MappedTables mapped = map(
                TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：元"),
                TextGrid.of("""
                        科目编码 | 科目名称 | 合计
                        210      | 卫生健康 | 7.00
                        """).under("部门支出总表（续）", "单位：元").onPage(2));
        assertThat(mapped.tables()).singleElement().satisfies(t -> {
            assertThat(t.pages()).containsExactly(1, 2);
            assertThat(t.rows()).isEqualTo(3);
        });
        assertThat(mapped.facts()).extracting(Fact::lineNo).containsExactly(1, 2, 3);
    }

    @Test
    void aTableOfAnotherEntityUnderTheSameTitleIsKeptAside() {
        MappedTables mapped = map(
                TextGrid.of(EXPENDITURE).under("部门支出总表", "编制部门：水务局", "单位：元"),
                TextGrid.of(EXPENDITURE).under("部门支出总表", "编制部门：水文站", "单位：元").onPage(2));
        assertThat(mapped.facts()).extracting(f -> f.where().page()).containsOnly(1);
        assertThat(finding(mapped, "table.repeated").page()).isEqualTo(2);
        assertThat(mapped.rawCells()).extracting(RawCell::reason).contains("table.repeated");
    }

    @Test
    void aTableWithTheSameTotalOnceMoreIsAnotherTable() {
        String withTotal = EXPENDITURE + " | 合计 | 3.00\n";
        MappedTables mapped = map(
                TextGrid.of(withTotal).under("部门支出总表", "单位：元"),
                TextGrid.of(withTotal).under("部门支出总表", "单位：元").onPage(2));
        assertThat(finding(mapped, "table.repeated").page()).isEqualTo(2);
    }

    @Test
    void aTableThatNoTemplateKnowsKeepsItsCells() {
        MappedTables mapped = map(TextGrid.of("""
                姓名 | 职务
                某某 | 某某
                """));
        assertThat(mapped.template()).isEmpty();
        assertThat(finding(mapped, "table.unknown").severity()).isEqualTo(Severity.INFO);
        assertThat(mapped.rawCells()).hasSize(4);
    }

    @Test
    void anUnknownTableWithBudgetHeadersIsAWarning() {
        MappedTables mapped = map(TextGrid.of("""
                科目 | 合计 | 基本支出 | 项目支出
                社会 | 3.00 | 1.00     | 2.00
                """));
        assertThat(finding(mapped, "table.unknown").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aDoubtfulTableGivesNoFacts() {
        Grid sure = TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：元").grid();
        Grid doubtful = new Grid(
                sure.number(),
                sure.rows(),
                sure.columns(),
                sure.cells(),
                sure.above(),
                sure.below(),
                sure.pages(),
                sure.ledger(),
                "two columns run into each other");
        MappedTables mapped = MAPPER.map(List.of(doubtful));
        assertThat(mapped.facts()).isEmpty();
        assertThat(finding(mapped, "table.doubtful_columns").message()).contains("two columns run into each other");
        assertThat(mapped.rawCells()).hasSize(sure.cells().size());
    }

    @Test
    void linesOfFiguresBesideTheTableAreReported() {
        MappedTables mapped =
                map(TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：元").over("卫生健康 1,200.00 1,300.00"));
        assertThat(finding(mapped, "table.stray_rows").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void proseWithAFigureBesideTheTableIsANote() {
        MappedTables mapped =
                map(TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：元").over("注：本表含上年结转 1,200.00 元"));
        assertThat(mapped.findings()).extracting(Finding::rule).doesNotContain("table.stray_rows");
        assertThat(mapped.notes()).singleElement().satisfies(n -> assertThat(n.text())
                .startsWith("注："));
    }

    @Test
    void aLostRowIsADefectOfTheProgram() {
        Grid whole = TextGrid.of(EXPENDITURE).under("部门支出总表", "单位：元").grid();
        Grid torn = new Grid(
                whole.number(),
                whole.rows(),
                whole.columns(),
                whole.cells(),
                whole.above(),
                whole.below(),
                whole.pages(),
                new RowLedger(4, 0, 0, 3),
                "");
        assertThat(finding(MAPPER.map(List.of(torn)), "table.rows_lost").severity())
                .isEqualTo(Severity.ERROR);
    }

    private static MappedTables map(TextGrid... grids) {
        return MAPPER.map(List.of(grids).stream().map(TextGrid::grid).toList());
    }

    private static Finding finding(MappedTables mapped, String rule) {
        return mapped.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + mapped.findings()));
    }
}
