package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;

class ColumnScoringTest {
    private static final ColumnScoring SCORING = ColumnScoring.DEFAULT;
    private static final MatchingWeights.Header HEADER = MatchingWeights.DEFAULT.header();
    private static final MatchingWeights.Block BLOCK = MatchingWeights.DEFAULT.block();

    @ParameterizedTest(name = "''{1}'' scores {2} against the spelling ''{0}''")
    @CsvSource({
        // spelling, printed header from the top down, score
        "合计, 合计, 10",
        "合计, 合 计（万元）, 10",
        "合计, 预算/合计, 10",
        "合计, 本年合计, 0",
        "一般公共预算, 一般公共预算拨款, 6",
        "一般公共预算拨款, 一般公共预算, 6",
        "一般公共预算, 一般公共/预算, 9",
        "公共预算拨款/小计, 公共预算拨款/小计, 15",
        "公共预算拨款/小计, 公共预算拨款/本年/小计, 13",
        "公共预算拨款/小计, 小计, 0",
        "小计, 公共预算拨款/小计, 10",
        "基本支出, 项目支出, 0",
        "一般公共预算, 上年结转/一般公共预算, 0",
        "上年结转/一般公共预算, 上年结转/一般公共预算, 15",
        "财政拨款收入, 非财政拨款收入, 0",
        "一般公共预算, 一般公共预算占比, 0",
        "一般公共预算, 一般公共预算（不含上年结转）, 6",
        "决算数, 比上年增减/决算数, 0",
        "'*', 随便什么, 1",
        "合计, '', 0",
    })
    void anAmountScoresByItsHeader(String spelling, String printed, int score) {
        assertThat(SCORING.column(amount(spelling), path(printed))).isEqualTo(score);
    }

    @Test
    void theBestOfSeveralSpellingsCounts() {
        ColumnSpec spec = new ColumnSpec(
                ColumnSpec.Role.AMOUNT,
                Measure.GENERAL_PUBLIC_BUDGET,
                List.of(HeaderPattern.of("一般公共预算拨款收入"), HeaderPattern.of("一般公共预算")),
                null);
        assertThat(SCORING.column(spec, path("一般公共预算"))).isEqualTo(HEADER.exact());
        assertThat(SCORING.bestSpelling(spec, path("一般公共预算"))).hasToString("一般公共预算");
    }

    @Test
    void aPartOfACodeFitsByTheHeaderOverIt() {
        ColumnSpec code = new ColumnSpec(ColumnSpec.Role.ITEM_CODE, null, List.of(HeaderPattern.of("科目编码")), null);
        assertThat(SCORING.column(code, path("科目编码/款"))).isEqualTo(HEADER.exact());
        assertThat(SCORING.column(code, path("款"))).isZero();
    }

    @Test
    void aHeaderThatOnlyResemblesAnIgnoredOneIsNotIgnored() {
        ColumnSpec ignored = new ColumnSpec(ColumnSpec.Role.IGNORED, null, List.of(HeaderPattern.of("备注说明")), null);
        assertThat(SCORING.column(ignored, path("备注说明"))).isEqualTo(HEADER.exact());
        assertThat(SCORING.column(ignored, path("备注说明金额"))).isZero();
    }

    @Test
    void anItemInTheHeaderScoresForItselfAndForItsMeasure() {
        ColumnSpec.Item item = new ColumnSpec.Item(List.of(HeaderPattern.of("公务接待费")), null, null);
        ColumnSpec spec =
                new ColumnSpec(ColumnSpec.Role.ITEM_AMOUNT, Measure.TOTAL, List.of(HeaderPattern.of("合计")), item);
        assertThat(SCORING.column(spec, path("公务接待费/合计"))).isEqualTo(2 * HEADER.exact());
        assertThat(SCORING.column(spec, path("会议费/合计"))).isZero();
    }

    @Test
    void theHeaderOfTheOwnBlockAddsAndThatOfAnotherTakesAway() {
        TableSpec.Block revenue = block("收入");
        TableSpec.Block expenditure = block("支出");
        List<TableSpec.Block> both = List.of(revenue, expenditure);
        assertThat(SCORING.block(revenue, path("收入/预算数"), both)).isEqualTo(BLOCK.own());
        assertThat(SCORING.block(revenue, path("支出/预算数"), both)).isEqualTo(BLOCK.foreign());
        assertThat(SCORING.block(revenue, path("预算数"), both)).isZero();
    }

    @Test
    void onlyAnExactHeaderSurvivesBelowAnotherBlock() {
        assertThat(HEADER.exact() + BLOCK.foreign()).isPositive();
        assertThat(HEADER.contained() + BLOCK.foreign()).isNotPositive();
    }

    @Test
    void otherWeightsGiveOtherScores() {
        MatchingWeights doubled = new MatchingWeights(
                new MatchingWeights.Header(20, 18, 12, 3, 2, 6, 4),
                BLOCK,
                MatchingWeights.DEFAULT.title(),
                MatchingWeights.DEFAULT.choice());
        assertThat(new ColumnScoring(doubled).column(amount("公共预算拨款/小计"), path("公共预算拨款/小计")))
                .isEqualTo(30);
    }

    private static TableSpec.Block block(String under) {
        return new TableSpec.Block(
                Side.NONE, Classification.NONE, List.of(HeaderPattern.of(under)), List.of(amount("预算数")), false);
    }

    private static ColumnSpec amount(String spelling) {
        HeaderPattern pattern = spelling.equals("*") ? HeaderPattern.any() : HeaderPattern.of(spelling);
        return new ColumnSpec(ColumnSpec.Role.AMOUNT, Measure.TOTAL, List.of(pattern), null);
    }

    /** A header as a person reads it: {@code 公共预算拨款/小计}. */
    static HeaderPath path(String printed) {
        List<String> headers =
                Arrays.stream(printed.split("/")).filter(h -> !h.isEmpty()).toList();
        String leaf = headers.isEmpty() ? "" : headers.get(headers.size() - 1);
        return new HeaderPath(0, headers.stream().map(NormalisedText::of).toList(), leaf, headers);
    }
}
