package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.testing.TextGrid;

/** Tables of examples: a template, a header drawn as text, and what each column must become. */
class ColumnMatchingTest {
    private static final int SEVENTY = 70;

    private static final TableSpec INCOME = TextTemplate.table("""
            - key: t02
              titles: [收入总表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                general_public_budget: [一般公共预算, 公共预算拨款/小计]
                government_fund: [政府性基金预算]
                state_capital: [国有资本经营预算]
                carried_over: [上年结转]
                ignore: [备注]
            """);

    private static final TableSpec TWO_SIDED = TextTemplate.table("""
            - key: t01
              titles: [收支总表]
              blocks:
                - side: revenue
                  under: [收入]
                  columns:
                    item_name: [项目]
                    budget_amount: [预算数]
                - side: expenditure
                  under: [支出]
                  columns:
                    item_name: [项目]
                    total: [预算数]
            """);

    private static final TableSpec CAR_COSTS = TextTemplate.table("""
            - key: t10
              titles: [三公经费表]
              columns:
                item_code: [单位编码]
                item_name: [单位名称]
              items:
                measures:
                  prior_year: [上年]
                  current_year: ["*", 本年]
                list:
                  - header: [公务接待费]
                  - header: [公务用车购置费]
                  - header: [公务用车购置及运行维护费小计, 公务用车购置及运行维护费/小计]
                    name: 公务用车购置及运行维护费
            """);

    private static final TableSpec GROUPS = TextTemplate.table("""
            - key: t06
              titles: [基本支出表]
              blocks:
                - repeats: true
                  columns:
                    item_name: [科目名称]
                    total: [金额]
            """);

    @Test
    void eachHeaderIsTheColumnThatItNames() {
        matches(INCOME, """
                科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
                """, "item_code item_name total general_public_budget government_fund state_capital");
    }

    @Test
    void theOrderOfTheColumnsIsFree() {
        matches(INCOME, """
                科目名称 | 政府性基金预算 | 科目编码 | 一般公共预算 | 合计
                """, "item_name government_fund item_code general_public_budget total");
    }

    @Test
    void aCodeOverThreeColumnsIsOneCode() {
        matches(INCOME, """
                科目编码 | <  | <  | 科目名称 | 合计
                类       | 款 | 项 | ^        | ^
                """, "item_code item_code item_code item_name total");
    }

    @Test
    void codesThatDoNotAdjoinAreNotOneCode() {
        matches(INCOME, """
                科目编码 | 科目名称 | 科目编码 | 合计
                """, "- item_name item_code total");
    }

    @Test
    void aLongerSpellingWinsAgainstTheLeafAlone() {
        matches(INCOME, """
                科目名称 | 合计 | 公共预算拨款 | <              | 政府性基金预算
                ^        | ^    | 小计         | 其中：专项资金 | ^
                """, "item_name total general_public_budget - government_fund");
    }

    @Test
    void aHeaderWithALittleMoreStillFits() {
        matches(INCOME, """
                科目名称 | 合计（万元） | 一般公共预算拨款收入 | 政府性基金预算拨款
                """, "item_name total general_public_budget government_fund");
    }

    @Test
    void theExactHeaderWinsAgainstTheOneThatOnlyContainsTheSpelling() {
        matches(INCOME, """
                科目名称 | 一般公共预算拨款 | 一般公共预算
                """, "item_name - general_public_budget");
    }

    @Test
    void aHeaderThatARulingCutsInTwoIsWhole() {
        matches(INCOME, """
                科目名称 | 合计 | 政府性基金 | 国有资本
                ^        | ^    | 预算       | 经营预算
                """, "item_name total government_fund state_capital");
    }

    @Test
    void moneyCarriedOverIsNotThisYears() {
        matches(INCOME, """
                科目名称 | 合计 | 本年收入     | <              | 上年结转     | <
                ^        | ^    | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算
                """, "item_name total general_public_budget government_fund - -");
    }

    @Test
    void aRateIsNotAnAmount() {
        matches(INCOME, """
                科目名称 | 合计 | 一般公共预算 | 一般公共预算占比
                """, "item_name total general_public_budget -");
    }

    @Test
    void aHeaderThatNobodyDescribedStaysUnexplained() {
        matches(INCOME, """
                科目名称 | 合计 | 社会捐赠 | 政府性基金预算
                """, "item_name total - government_fund");
    }

    @Test
    void aColumnWithoutAHeaderCostsNothing() {
        HeaderTree blank = header("科目名称 | 合计 |\n");
        HeaderTree unknown = header("科目名称 | 合计 | 社会捐赠\n");
        HeaderTree without = header("科目名称 | 合计\n");
        int score = ColumnMatching.match(INCOME, without.paths()).score();
        assertThat(ColumnMatching.match(INCOME, blank.paths()).score()).isEqualTo(score);
        assertThat(ColumnMatching.match(INCOME, unknown.paths()).score())
                .isEqualTo(score + MatchingWeights.DEFAULT.block().unexplained());
    }

    @Test
    void twoColumnsThatFitModeratelyBeatOneThatFitsWell() {
        TableSpec table = TextTemplate.table("""
                - key: t02
                  titles: [收入总表]
                  columns:
                    item_name: [科目名称]
                    general_public_budget: [公共预算拨款收入, 公共预算拨款/小计数]
                    government_fund: [本年小计数]
                """);
        matches(table, """
                科目名称 | 公共预算拨款收入合计 | 公共预算拨款 |
                ^        | ^                    | 小计数       |
                """, "item_name general_public_budget government_fund -");
    }

    @Test
    void onlyAnExactHeaderIsIgnored() {
        matches(INCOME, """
                科目名称 | 合计 | 备注 | 备注金额
                """, "item_name total ignore -");
    }

    @Test
    void sidesAreSeparatedByTheirHeaders() {
        matches(TWO_SIDED, """
                收入 | <      | 支出 | <
                项目 | 预算数 | 项目 | 预算数
                """, "revenue.item_name revenue.budget_amount expenditure.item_name expenditure.total");
    }

    @Test
    void sidesWithoutHeadersAreSeparatedByTheirOrder() {
        matches(TWO_SIDED, """
                项目 | 预算数 | 项目 | 预算数
                """, "revenue.item_name revenue.budget_amount expenditure.item_name expenditure.total");
    }

    @Test
    void aSideThatIsNotPrintedIsNotFoundInTheOther() {
        matches(TWO_SIDED, """
                支出 | <      |
                项目 | 预算数 |
                """, "expenditure.item_name expenditure.total -");
    }

    @Test
    void itemsInTheHeaderComeWithTheirMeasures() {
        matches(CAR_COSTS, """
                单位编码 | 单位名称 | 公务接待费 | <    | 公务用车购置费 | <
                ^        | ^        | 上年       | 本年 | 上年           | 本年
                """, """
                item_code item_name prior_year_of_公务接待费 current_year_of_公务接待费 \
                prior_year_of_公务用车购置费 current_year_of_公务用车购置费""");
    }

    @Test
    void theSubtotalIsThatOfTheHeaderRightOverIt() {
        matches(CAR_COSTS, """
                单位名称 | 公务接待费 | 公务用车购置及运行维护费 | <
                ^        | ^          | 小计                     | 公务用车购置费
                """, """
                item_name current_year_of_公务接待费 \
                current_year_of_公务用车购置及运行维护费 current_year_of_公务用车购置费""");
    }

    @Test
    void groupsSideBySideRepeatTheBlock() {
        HeaderTree header = header("科目名称 | 金额 | 科目名称 | 金额 | 科目名称 | 金额\n");
        List<ColumnAssignment> columns =
                ColumnMatching.match(GROUPS, header.paths()).columns();
        assertThat(columns).allMatch(ColumnAssignment::isPlaced);
        assertThat(columns).extracting(ColumnAssignment::block).containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void aBlockThatDoesNotRepeatIsUsedOnce() {
        matches(TWO_SIDED, """
                项目 | 预算数 | 项目 | 预算数 | 项目 | 预算数
                """, """
                - - revenue.item_name revenue.budget_amount expenditure.item_name expenditure.total""");
    }

    @Test
    void seventyItemsInTheHeaderAreAllNamed() {
        TableSpec table = TextTemplate.table("""
                - key: t15
                  titles: [费用表]
                  columns:
                    item_name: [单位名称]
                  items:
                    measures:
                      total: [合计]
                    list:
                """ + items(item -> "      - header: [" + item + "]\n", ""));
        HeaderTree header = header("单位名称 | " + items(item -> item, " | ") + "\n^ | " + items(item -> "合计", " | "));
        assertThat(ColumnMatching.match(table, header.paths()).columns())
                .hasSize(SEVENTY + 1)
                .allMatch(ColumnAssignment::isPlaced);
    }

    @Test
    void seventyColumnsThatStandOnceAreMatchedWithoutTryingEverySubset() {
        List<ColumnSpec> columns = IntStream.range(0, SEVENTY)
                .mapToObj(i ->
                        new ColumnSpec(ColumnSpec.Role.AMOUNT, Measure.TOTAL, List.of(HeaderPattern.of(item(i))), null))
                .toList();
        TableSpec.Block block = new TableSpec.Block(Side.NONE, Classification.NONE, List.of(), columns, false);
        TableSpec table = new TableSpec(StandardTable.T02.key(), List.of(), List.of(block), 1);
        HeaderTree header = header(items(item -> item, " | "));
        List<ColumnAssignment> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> ColumnMatching.match(table, header.paths()).columns());
        assertThat(found).extracting(ColumnAssignment::spec).containsExactlyElementsOf(columns);
    }

    private static String items(UnaryOperator<String> form, String between) {
        return IntStream.range(0, SEVENTY).mapToObj(i -> form.apply(item(i))).collect(Collectors.joining(between));
    }

    /** Words of which none contains another. */
    private static String item(int number) {
        return "费" + (char) ('天' + number / 10) + (char) ('乐' + number % 10);
    }

    /** The deepest reading of a header without a body. */
    private static HeaderTree header(String block) {
        List<HeaderTree> candidates = PrintedTable.of(TextGrid.of(block).grid()).headers();
        return candidates.get(candidates.size() - 1);
    }

    /**
     * Demands an assignment.
     *
     * @param expected a word for each column, parted by spaces: {@code -} for none, blanks inside a word as underscores
     */
    private static void matches(TableSpec table, String header, String expected) {
        List<ColumnAssignment> columns =
                ColumnMatching.match(table, header(header).paths()).columns();
        assertThat(columns.stream().map(ColumnMatchingTest::word).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String word(ColumnAssignment column) {
        ColumnSpec spec = column.spec();
        TableSpec.Block block = column.blockSpec();
        if (spec == null || block == null) {
            return "-";
        }
        String side = block.side() == Side.NONE ? "" : block.side().word() + ".";
        return side + spec.word().replace(' ', '_');
    }
}
