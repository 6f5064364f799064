package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.BUSINESS_INCOME;
import static org.yusuan.model.Measure.CARRIED_OVER;
import static org.yusuan.model.Measure.CURRENT_YEAR;
import static org.yusuan.model.Measure.FISCAL_APPROPRIATION;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.GOVERNMENT_FUND;
import static org.yusuan.model.Measure.OTHER_INCOME;
import static org.yusuan.model.Measure.PRIOR_YEAR;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Measure.UNIT_FUNDS;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T10;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Finding;
import org.yusuan.model.RowKind;
import org.yusuan.model.Severity;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/** Sound tables of layouts that no template describes give no finding, and a wrong figure in them still does. */
class FalseAlarmsTest {
    private final Checks checks = new Checks();

    @Test
    void thisYearIsNotComparedWithLastWhereNoChangeIsPrinted() {
        assertSound(TypedTable.of(T10, PRIOR_YEAR, CURRENT_YEAR)
                .total("25", "23")
                .item("", "公务接待费", "21", "20")
                .item("", "公务用车购置及运行费", "4", "3"));
    }

    @Test
    void meetingsBesideTheTotalAreNoPartOfIt() {
        assertSound(TypedTable.of(T10, TOTAL)
                .row(RowKind.TOTAL, "", "“三公”经费合计", "21.63")
                .item("", "公务接待费", "14.83")
                .item("", "公务用车费", "6.80")
                .item("", "公务用车运行维护费", "6.80")
                .item("", "会议费", "7.59")
                .item("", "培训费", "15.86"));
    }

    @Test
    void aTableOfExpensesNeedsNoRowNamedTotal() {
        assertSound(TypedTable.of(T10, TOTAL)
                .item("", "行政经费", "60.50")
                .item("", "“三公”经费", "23")
                .item("", "公务用车购置及运行维护支出", "3")
                .item("", "公务用车运行维护费", "3")
                .item("", "公务接待费支出", "20"));
    }

    @Test
    void unitsAboveTheirItemsAreNotAddedToThem() {
        assertSound(units("10"));
        assertThat(loud(units("14"))).isNotEmpty();
    }

    private static TypedTable units(String first) {
        return TypedTable.of(T03, TOTAL, BASIC, PROJECT)
                .total("60", "30", "30")
                .item("", "某某局", "60", "30", "30")
                .item("105001", "某某局本级", "60", "30", "30")
                .item("2050101", "行政运行", "30", first, "20")
                .item("2050102", "一般行政管理事务", "30", "20", "10");
    }

    @Test
    void aSubtotalIsNotAddedToItsParts() {
        assertSound(TypedTable.of(T03, TOTAL, BASIC, PROJECT)
                .total("60", "30", "30")
                .item("", "小计", "60", "30", "30")
                .item("", "行政运行", "30", "10", "20")
                .item("", "一般行政管理事务", "30", "20", "10"));
    }

    @Test
    void aColumnThatIsTheSubtotalOfOthersIsNotAddedToThem() {
        assertSound(
                TypedTable.of(T02, TOTAL, FISCAL_APPROPRIATION, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, OTHER_INCOME)
                        .total("100", "90", "80", "10", "10")
                        .item("", "甲单位", "60", "55", "50", "5", "5")
                        .item("", "乙单位", "40", "35", "30", "5", "5"));
        assertSound(TypedTable.of(T02, TOTAL, GENERAL_PUBLIC_BUDGET, UNIT_FUNDS, BUSINESS_INCOME, OTHER_INCOME)
                .total("100", "70", "30", "20", "10")
                .item("", "甲单位", "60", "45", "15", "10", "5")
                .item("", "乙单位", "40", "25", "15", "10", "5"));
    }

    @Test
    void linesWithoutAnOrdinalBelowOneWithItAreItsParts() {
        assertSound(TypedTable.of(T01, BUDGET_AMOUNT)
                .on(Side.REVENUE)
                .item("", "一、一般公共预算拨款", "90")
                .item("", "经费拨款", "80")
                .item("", "非税收入安排的资金", "10")
                .item("", "二、政府性基金预算拨款", "5")
                .row(RowKind.TOTAL, "", "本年收入合计", "95")
                .item("", "上年结转", "5")
                .row(RowKind.TOTAL, "", "收入总计", "100"));
    }

    @Test
    void aTableOfItemsAloneMissesNoLevel() {
        assertSound(TypedTable.of(T08, TOTAL, BASIC, PROJECT)
                .total("30", "", "30")
                .item("2120801", "征地和拆迁补偿支出", "10", "", "10")
                .item("2120802", "土地开发支出", "20", "", "20"));
    }

    @Test
    void purchasesWithoutCodesAreASimpleList() {
        assertSound(TypedTable.of(new TableKey("x_procurement"), TOTAL)
                .item("", "办公设备", "10")
                .item("", "复印纸", "5")
                .total("15"));
    }

    @Test
    void whatWasCarriedOverMayStandUnderItsSourceInAnotherTable() {
        TypedTable revenue = TypedTable.of(T02, TOTAL, GENERAL_PUBLIC_BUDGET, CARRIED_OVER)
                .total("100", "90", "10")
                .item("2050101", "行政运行", "100", "90", "10");
        TypedTable spent = TypedTable.of(T05, TOTAL).total("100").item("2050101", "行政运行", "100");
        assertSound(revenue, spent);
    }

    @Test
    void rowsDoNotAddUpWhereAColumnIsNotKnown() {
        CheckInput input = TypedTable.read(TypedTable.of(T02, TOTAL, GOVERNMENT_FUND)
                .total("100", "10")
                .item("", "甲单位", "60", "5")
                .item("", "乙单位", "40", "5"));
        Finding unknown = Finding.ofTable("table.unknown_column", Severity.ERROR, "t02", 1, "column 2 is not known");
        assertThat(checks.check(input.with(Doubts.of(List.of(unknown)))).findings())
                .isEmpty();
    }

    @Test
    void aPageThatIsBoundTwiceIsCountedOnce() {
        TypedTable twice = TypedTable.of(T03, TOTAL, BASIC, PROJECT).total("60", "30", "30");
        for (int copy = 0; copy < 2; copy++) {
            twice.item("205", "教育支出", "30", "10", "20")
                    .item("20501", "教育管理事务", "30", "10", "20")
                    .item("208", "社会保障和就业支出", "30", "20", "10")
                    .item("20805", "行政事业单位养老支出", "30", "20", "10");
        }
        assertThat(loud(twice)).extracting(Finding::rule).containsExactly("table.rows_twice");
    }

    private void assertSound(TypedTable... tables) {
        assertThat(loud(tables)).isEmpty();
    }

    private List<Finding> loud(TypedTable... tables) {
        return checks.check(TypedTable.read(tables)).findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .toList();
    }
}
