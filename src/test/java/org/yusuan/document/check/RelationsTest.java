package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.CARRIED_OVER;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T11;
import static org.yusuan.model.StandardTable.T12;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.template.TemplateLibrary;
import org.yusuan.model.Finding;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/** Each rule compares what the relations of a template say, and nothing else. */
class RelationsTest {
    private static final TableKey GRANTS = new TableKey("x_grants");

    @Test
    void aTableOfTheUsersOwnIsComparedAsItsTemplateSays() {
        TypedTable grants = TypedTable.of(GRANTS, TOTAL).total("90").item("", "补助", "90");
        TypedTable functions = TypedTable.of(T05, TOTAL, PROJECT).total("100", "100");
        TemplateLibrary library =
                TemplateLibrary.shipped().with(OwnTemplate.promising("same_total: [x_grants total = t05 project]"));
        CheckInput plain = TypedTable.read(grants, functions);
        CheckInput input = new CheckInput(
                "mine", library.relations("mine"), plain.identity(), plain.tables(), plain.facts(), plain.forms());
        assertThat(findings(input))
                .extracting(Finding::rule, Finding::table, Finding::expected, Finding::actual)
                .contains(tuple("same.total", "x_grants", "100", "90"));
        assertThat(rules(plain)).doesNotContain("same.total");
    }

    @Test
    void withoutRelationsNoTwoTablesAreCompared() {
        TypedTable one = TypedTable.of(T02, TOTAL).total("90").item("", "补助", "90");
        TypedTable other = TypedTable.of(T03, TOTAL).total("100").item("", "补助", "100");
        assertThat(rules(TypedTable.promising("shared: false", one, other))).isEmpty();
        assertThat(rules(TypedTable.read(one, other))).contains("same.total");
    }

    @Test
    void aSourceOfMoneyIsTheRowsOfItsName() {
        TypedTable revenue = TypedTable.of(T01, BUDGET_AMOUNT)
                .on(Side.REVENUE)
                .item("", "上年结转", "40")
                .row(RowKind.TOTAL, "", "收入总计", "40");
        TypedTable details = TypedTable.of(T02, CARRIED_OVER).total("50").item("", "某某局", "50");
        assertThat(rules(TypedTable.promising(
                        "same_source: [t02 carried_over = t01 revenue budget_amount leaves 上年结转*]", revenue, details)))
                .containsExactly("same.source");
    }

    @Test
    void aPartMayBeLessThanItsWholeButNotMore() {
        String relation = "at_most: [t11 listed total <= t06 operating]";
        TypedTable whole = TypedTable.of(T06, OPERATING).total("100").item("", "办公费", "100");
        assertThat(rules(TypedTable.promising(relation, agencies("90"), whole))).isEmpty();
        assertThat(rules(TypedTable.promising(relation, agencies("110"), whole)))
                .containsExactly("same.bound");
    }

    private static TypedTable agencies(String operating) {
        return TypedTable.of(T11, TOTAL).item("", "某某局", operating);
    }

    @Test
    void aCodeHasTheSameAmountInBothTables() {
        String relation = "same_item: [{pairs: [t03 basic = t05 basic]}]";
        assertThat(findings(TypedTable.promising(relation, functions(T03.key(), "50"), functions(T05.key(), "60"))))
                .extracting(Finding::rule, Finding::itemCode)
                .contains(tuple("same.item", "20805"));
    }

    @Test
    void codesWithOtherTotalsAreNotComparedWhereTotalsMustAgree() {
        String relation = "same_item: [{pairs: [t03 basic = t05 basic], where_totals_agree: true}]";
        TypedTable one = TypedTable.of(T03, TOTAL, BASIC).item("20805", "养老支出", "80", "50");
        TypedTable other = TypedTable.of(T05, TOTAL, BASIC).item("20805", "养老支出", "90", "60");
        assertThat(rules(TypedTable.promising(relation, one, other))).doesNotContain("same.item");
    }

    private static TypedTable functions(TableKey table, String basic) {
        return TypedTable.of(table, BASIC).item("208", "社会保障和就业支出", basic).item("20805", "养老支出", basic);
    }

    @Test
    void aRowOfAnOverviewIsAClassOfTheDetailedTable() {
        assertThat(rules(TypedTable.promising(
                        "same_class: [{pairs: [t01 expenditure total = t05 total]}]", overview("70"), classes())))
                .containsExactly("same.class");
    }

    @Test
    void aConditionThatDoesNotHoldPreventsTheComparison() {
        String unlessCarriedOver = """
                same_class:
                  - pairs: [t01 expenditure total = t05 total]
                    unless_money: [t02 carried_over]
                """;
        TypedTable carriedOver = TypedTable.of(T02, CARRIED_OVER).total("10").item("", "某某局", "10");
        assertThat(rules(TypedTable.promising(unlessCarriedOver, overview("70"), classes())))
                .containsExactly("same.class");
        assertThat(rules(TypedTable.promising(unlessCarriedOver, overview("70"), classes(), carriedOver)))
                .isEmpty();
    }

    private static TypedTable overview(String amount) {
        return TypedTable.of(T01, TOTAL).on(Side.EXPENDITURE).item("", "社会保障和就业支出", amount);
    }

    private static TypedTable classes() {
        return TypedTable.of(T05, TOTAL).item("208", "社会保障和就业支出", "80").item("20805", "养老支出", "80");
    }

    @Test
    void twoOverviewsAreComparedWhereTheirTotalsAreEqual() {
        String relation = """
                same_overview:
                  - pairs: [t04 expenditure total = t01 expenditure total]
                    if_equal: t04 revenue budget_amount = t01 revenue budget_amount
                """;
        TypedTable appropriated = TypedTable.of(T04, TOTAL).on(Side.EXPENDITURE).item("", "教育支出", "60");
        TypedTable all = TypedTable.of(T01, TOTAL).on(Side.EXPENDITURE).item("", "教育支出", "70");
        assertThat(rules(TypedTable.promising(
                        relation, all, appropriated, money(T01.key(), "90"), money(T04.key(), "90"))))
                .containsExactly("same.overview");
        assertThat(rules(TypedTable.promising(
                        relation, all, appropriated, money(T01.key(), "90"), money(T04.key(), "80"))))
                .isEmpty();
    }

    private static TypedTable money(TableKey table, String amount) {
        return TypedTable.of(table, BUDGET_AMOUNT)
                .on(Side.REVENUE)
                .item("", "一般公共预算", amount)
                .row(RowKind.TOTAL, "", "收入总计", amount);
    }

    @Test
    void anExpenseThatIsNotPrintedIsReplacedByItsParts() {
        String relation = """
                expenses:
                  - tables: [x_grants]
                    list:
                      - {key: cars, rows: "*车辆", sum_of: [purchase, running]}
                      - {key: purchase, rows: "*购置"}
                      - {key: running, rows: "*运行"}
                      - {key: all, rows: 总额, sum_of: [cars]}
                """;
        TypedTable table = TypedTable.of(GRANTS, TOTAL)
                .item("", "公车购置", "20")
                .item("", "公车运行", "30")
                .item("", "总额", "60");
        assertThat(findings(TypedTable.promising(relation, table)))
                .extracting(Finding::rule, Finding::itemName, Finding::expected)
                .containsExactly(tuple("sum.three_public", "总额", "50"));
    }

    @Test
    void aTableOfTwoLevelsHasASumAndItsParts() {
        TypedTable table = TypedTable.of(GRANTS, TOTAL)
                .total("50")
                .item("301", "资金", "50")
                .item("301", "甲", "20")
                .item("301", "乙", "40");
        assertThat(findings(TypedTable.promising("nested_rows: [{figures: x_grants total, levels: 2}]", table)))
                .extracting(Finding::rule, Finding::itemName, Finding::expected, Finding::actual)
                .containsExactly(tuple("sum.procurement", "甲", "10", "20"));
    }

    @Test
    void aTotalOfClassesCoversTheClassesThatTheTemplateNames() {
        String relation = """
                class_totals:
                  - figures: x_grants total
                    totals:
                      - {rows: 人员*, classes: ["301"]}
                      - {rows: 其他*, classes_but: ["301"]}
                """;
        TypedTable table = TypedTable.of(GRANTS, TOTAL)
                .item("301", "工资福利支出", "50")
                .item("302", "商品和服务支出", "30")
                .row(RowKind.TOTAL, "", "人员合计", "50")
                .row(RowKind.TOTAL, "", "其他合计", "40");
        assertThat(findings(TypedTable.promising(relation, table)))
                .extracting(Finding::rule, Finding::expected)
                .containsExactly(tuple("sum.economic", "30"));
    }

    @Test
    void aClassUnderTheWrongColumnIsReported() {
        String relation = """
                class_columns:
                  - {tables: [t06], classes: ["301"], rows: 工资福利支出, under: personnel, not_under: operating}
                """;
        TypedTable table = TypedTable.of(T06, PERSONNEL, OPERATING)
                .total("50", "40")
                .item("301", "工资福利支出", "", "40")
                .item("302", "商品和服务支出", "50", "");
        assertThat(rules(TypedTable.promising(relation, table))).containsExactly("column.personnel");
    }

    @Test
    void aTableThatShouldPrintATotalAndDoesNotIsReported() {
        TypedTable table = TypedTable.of(GRANTS, TOTAL).item("", "补助", "90");
        assertThat(rules(TypedTable.promising("totals_printed: [x_grants]", table)))
                .containsExactly("rows.total");
        assertThat(rules(TypedTable.promising("totals_printed: [t05]", table))).isEmpty();
    }

    @Test
    void theListsOfProjectsAddUpToTheProjectExpenditure() {
        String relation = """
                projects:
                  list: t12 total
                  spent: [t03 project = t12 listed total + x_grants listed total]
                """;
        TypedTable spent = TypedTable.of(T03, PROJECT).total("90").item("", "某某局", "90");
        TypedTable list = TypedTable.of(T12, TOTAL).item("", "档案数字化", "50");
        assertThat(rules(TypedTable.promising(relation, spent, list, grants("30"))))
                .containsExactly("same.projects");
        assertThat(rules(TypedTable.promising(relation, spent, list, grants("40"))))
                .isEmpty();
    }

    private static TypedTable grants(String total) {
        return TypedTable.of(GRANTS, TOTAL).total(total).item("", "补助", total);
    }

    @Test
    void aNameMayStandTwiceUnlessTheTemplateSaysOtherwise() {
        TypedTable table = TypedTable.of(GRANTS, TOTAL).item("", "补助", "30").item("", "补助", "40");
        assertThat(rules(TypedTable.promising("distinct_names: {projects: [x_grants]}", table)))
                .containsExactly("rows.same_name");
        assertThat(rules(TypedTable.promising("shared: true", table))).isEmpty();
    }

    @Test
    void codesOfTheUsersOwnNeedNotHaveTheLengthOfItems() {
        TypedTable table = TypedTable.of(GRANTS, TOTAL).item("20805", "甲", "30").item("2080", "乙", "40");
        assertThat(rules(TypedTable.promising("codes: {own: [x_grants]}", table)))
                .doesNotContain("code.shape");
        assertThat(rules(TypedTable.promising("shared: true", table))).contains("code.shape");
    }

    private static List<Finding> findings(CheckInput input) {
        return new Checks().check(input).findings();
    }

    private static List<String> rules(CheckInput input) {
        return findings(input).stream().map(Finding::rule).toList();
    }
}
