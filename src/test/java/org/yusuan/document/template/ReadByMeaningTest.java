package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.testing.TextGrid;

/** Tables of provinces that no template describes, read by the shipped wordings alone. */
class ReadByMeaningTest {
    private static final TableMapper MAPPER = new TableMapper(TemplateLibrary.shipped());

    @Test
    void theBasicExpenditureOfOneFundIsNotThatOfTheWhole() {
        MappedTables mapped = map(TextGrid.of("""
                科目编码 | 科目名称 | 合计  | 一般公共预算 | <            | 单位资金
                ^        | ^        | ^     | 小计         | 基本支出     | 小计
                208      | 社会保障 | 30.00 | 20.00        | 5.00         | 10.00
                """).under("部门支出预算表", "单位：万元"));

        assertThat(measures(mapped)).containsExactly("total", "general_public_budget", "unit_funds");
    }

    @Test
    void oneSourceARowIsTheRevenueTable() {
        MappedTables mapped = map(TextGrid.of("""
                项目                 | 预算数
                一、一般公共预算拨款 | 20.00
                二、事业收入         | 10.00
                本年收入合计         | 30.00
                """).under("单位收入总体情况表", "单位：万元"));

        assertThat(mapped.facts()).extracting(f -> f.table().value()).containsOnly("t02");
        assertThat(mapped.facts()).hasSize(3);
    }

    @Test
    void countsBelowTheMoneyAreNoMoney() {
        MappedTables mapped = map(TextGrid.of("""
                项目                     | 2024年预算数
                一、支出合计             | 23.00
                公务接待费               | 20.00
                1.公务接待批次（批）     | 35
                2.公务接待人数（人）     | 650
                """).under("一般公共预算“三公”经费支出表", "单位：万元"));

        assertThat(mapped.facts())
                .filteredOn(f -> f.measure().word().equals("quantity"))
                .extracting(f -> f.amount().amount().toPlainString())
                .containsExactly("35", "650");
        assertThat(measures(mapped)).containsExactly("total", "total", "quantity", "quantity");
    }

    @Test
    void aComparisonOfTheProseDoesNotBecomeTheTableOfThreePublicExpenses() {
        MappedTables mapped = map(
                TextGrid.of("""
                        项目             | 2023年预算数 | 2024年预算数 | 增减额
                        一、财政拨款收入 | 25.00        | 23.00        | -2.00
                        合计             | 25.00        | 23.00        | -2.00
                        """).under("单位：万元"),
                TextGrid.of("""
                        项目       | 2023年预算数 | 2024年预算数 | 增减额
                        合计       | 5.00         | 4.00         | -1.00
                        公务接待费 | 5.00         | 4.00         | -1.00
                        """).under("一般公共预算“三公”经费支出表", "单位：万元").onPage(2));

        assertThat(mapped.facts()).extracting(f -> f.where().page()).containsOnly(2);
        assertThat(mapped.rawCells()).extracting(RawCell::reason).contains("table.unknown");
    }

    @Test
    void aKnownTitleOverAHeaderThatIsNotReadIsAnError() {
        MappedTables mapped = map(TextGrid.of("""
                甲   | 乙
                壬癸 | 20.00
                """).under("一般公共预算支出情况表", "单位：万元"));

        assertThat(mapped.facts()).isEmpty();
        assertThat(finding(mapped, "table.unread").severity()).isEqualTo(Severity.ERROR);
        assertThat(finding(mapped, "table.unread").table()).isEqualTo("t05");
    }

    @Test
    void aTableOfAKeyWithoutDescriptionIsNamedAndKept() {
        MappedTables mapped = map(TextGrid.of("""
                单位名称 | 资产名称 | 数量 | 金额
                示例局   | 计算机   | 6    | 28.80
                """).under("新增资产配置表", "单位：万元"));

        assertThat(mapped.facts()).isEmpty();
        assertThat(finding(mapped, "table.kept").table()).isEqualTo("x_new_assets");
        assertThat(mapped.rawCells()).isNotEmpty();
    }

    @Test
    void eachColumnHasTheUnitOfItsHeader() {
        MappedTables mapped = map(TextGrid.of("""
                科目编码 | 科目名称 | 合计（万元） | 基本支出（元） | 项目支出（元）
                208      | 社会保障 | 3.00         | 10000          | 20000
                """).under("部门支出总表"));

        assertThat(mapped.facts())
                .extracting(f -> f.amount().amount().stripTrailingZeros().toPlainString())
                .containsExactly("30000", "10000", "20000");
    }

    private static List<String> measures(MappedTables mapped) {
        return mapped.facts().stream().map(Fact::measure).map(m -> m.word()).toList();
    }

    private static Finding finding(MappedTables mapped, String rule) {
        return mapped.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static MappedTables map(TextGrid... grids) {
        return MAPPER.map(Stream.of(grids).map(TextGrid::grid).toList());
    }
}
