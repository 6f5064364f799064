package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yusuan.model.Measure.CURRENT_YEAR;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.GOVERNMENT_FUND;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.T12;
import static org.yusuan.model.StandardTable.X_PROCUREMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Finding;
import org.yusuan.model.RowKind;

/** Lost rows and swapped columns are reported even where every sum of their table holds. */
class LostRowsTest {
    private final Checks checks = new Checks();

    @Test
    void aSectionWhoseItemStepsUpInItsPlaceIsMissed() {
        TypedTable table = functions().item("208", "社会保障和就业支出", "5").item("2080501", "行政单位离退休", "5");
        assertThat(findings(table))
                .extracting(Finding::rule, Finding::itemCode, Finding::expected)
                .containsExactly(tuple("rows.level", "2080501", "20805"));
    }

    @Test
    void theOnlyItemOfASectionIsMissed() {
        TypedTable table = functions().item("208", "社会保障和就业支出", "5").item("20805", "行政事业单位养老支出", "5");
        assertThat(rules(table)).containsExactly("rows.leaf");
    }

    @Test
    void aTableOfOneClassIsJudgedByTheOthers() {
        TypedTable fund =
                TypedTable.of(T08, TOTAL).total("7").item("212", "城乡社区支出", "7").item("2120803", "城市建设支出", "7");
        assertThat(rules(functions(), fund)).containsExactly("rows.level");
    }

    @Test
    void aTableThatPrintsNoSectionsAtAllMissesNone() {
        TypedTable table = TypedTable.of(T05, TOTAL)
                .total("10")
                .item("2010301", "行政运行", "4")
                .item("2080501", "行政单位离退休", "6");
        assertThat(findings(table)).isEmpty();
    }

    @Test
    void aGroupWithoutACodeIsMissedByItsMembers() {
        TypedTable table =
                TypedTable.of(T12, TOTAL).under(7).item("", "档案数字化", "3").item("", "设备购置", "5");
        assertThat(rules(table)).contains("rows.group");
    }

    @Test
    void aUnitMissesItsOnlyProject() {
        TypedTable table = TypedTable.of(T12, TOTAL).row(RowKind.UNIT, "", "示例服务中心", "3");
        assertThat(rules(table)).containsExactly("rows.group");
    }

    @Test
    void wagesAmongOperatingCostsShowThatColumnsWereSwapped() {
        TypedTable table = TypedTable.of(T06, TOTAL, PERSONNEL, OPERATING)
                .total("8", "3", "5")
                .item("", "工资福利支出", "5", "", "5")
                .item("", "商品和服务支出", "3", "3", "");
        assertThat(findings(table))
                .extracting(Finding::rule, Finding::itemName)
                .containsExactly(tuple("column.personnel", "工资福利支出"));
    }

    @Test
    void projectsBySourceAreThoseOfTheTablesOfThatSource() {
        TypedTable projects = TypedTable.of(T12, TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND)
                .total("8", "3", "5")
                .item("", "档案数字化", "3", "3", "")
                .item("", "老旧街区改造", "5", "", "5");
        TypedTable general = TypedTable.of(T05, TOTAL, PROJECT).total("5", "5").item("201", "一般公共服务支出", "5", "5");
        assertThat(rules(projects, general)).contains("same.source");
    }

    @Test
    void anExpenseIsTheSumOfTheUnits() {
        TypedTable table = TypedTable.of(T10, CURRENT_YEAR)
                .total("9")
                .item("", "培训费", "9")
                .with("示例局")
                .total("5")
                .item("", "培训费", "5")
                .with("示例中心")
                .total("3")
                .item("", "培训费", "3");
        assertThat(rules(table)).contains("sum.units");
    }

    @Test
    void theRowOfTheTotalAloneIsAsSoundAsWithItsUnits() {
        assertThat(findings(TypedTable.of(T10, CURRENT_YEAR).total("9").item("", "培训费", "9")))
                .isEmpty();
    }

    @Test
    void aPurchaseWithoutTheRowOfItsUnitIsMissed() {
        TypedTable table = TypedTable.of(X_PROCUREMENT, TOTAL)
                .total("9")
                .item("2010302", "全额", "4")
                .item("2010302", "示例局", "4")
                .item("2010302", "打印机", "4")
                .item("2010304", "全额", "5")
                .item("2010304", "服务器", "5");
        assertThat(rules(table)).containsExactly("rows.purchases");
    }

    /** Four items, each with its section and class. */
    private static TypedTable functions() {
        TypedTable table = TypedTable.of(T05, TOTAL);
        for (String code : List.of("2010301", "2060401", "2100101", "2210201")) {
            table.item(code.substring(0, 3), "类" + code, "5");
            table.item(code.substring(0, 5), "款" + code, "5");
            table.item(code, "项" + code, "5");
        }
        return table;
    }

    private List<String> rules(TypedTable... tables) {
        return findings(tables).stream().map(Finding::rule).distinct().toList();
    }

    private List<Finding> findings(TypedTable... tables) {
        return checks.check(TypedTable.read(tables)).findings().stream()
                .filter(f -> !f.rule().equals("rows.total"))
                .toList();
    }
}
