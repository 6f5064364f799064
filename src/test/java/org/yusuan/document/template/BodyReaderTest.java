package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Finding;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.testing.TextGrid;

class BodyReaderTest {
    private static final String ONE_SIDED = """
            - key: t05
              titles: [支出表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
                basic: [基本支出]
                ignore: [备注]
            """;
    private static final String TWO_SIDED = """
            - key: t01
              titles: [收支表]
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
            """;
    private static final String ITEMS = """
            - key: t10
              titles: [三公经费表]
              columns:
                counterpart_name: [单位名称]
              items:
                measures:
                  prior_year: [上年]
                  current_year: [当年]
                list:
                  - header: [公务接待费]
                  - header: [会议费]
                    table: t11
            """;

    @Test
    void eachRowBecomesAnItemWithItsAmounts() {
        assertThat(read(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计     | 基本支出
                208      | 社会保障 | 1,234.50 | 34.50
                20805    | 养老支出 | 1,200.00 |
                """))
                .containsExactly("208 社会保障: total 1234.50, basic 34.50", "20805 养老支出: total 1200.00");
    }

    @Test
    void eachSideOfARowIsAnItemOfItsOwn() {
        assertThat(read(TWO_SIDED, "收支表", """
                收入           | <      | 支出     | <
                项目           | 预算数 | 项目     | 预算数
                一、财政拨款   | 1.00   | 社会保障 | 2.00
                """))
                .containsExactly("revenue 财政拨款: budget_amount 1.00", "expenditure 社会保障: total 2.00");
    }

    @Test
    void anItemInTheHeaderComesFromItsColumns() {
        assertThat(read(ITEMS, "三公经费表", """
                单位名称 | 公务接待费 | <    | 会议费 | <
                ^        | 上年       | 当年 | 上年   | 当年
                水务局   | 1.00       | 2.00 | 3.00   |
                """))
                .containsExactly("公务接待费 (水务局): prior_year 1.00, current_year 2.00", "会议费 (水务局): prior_year 3.00");
    }

    @Test
    void aTotalHasNoCodeAndNoCounterpart() {
        assertThat(read(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计
                         | 合计     | 3.00
                208      | 社会保障 | 3.00
                """)).first().isEqualTo("合计: total 3.00");
    }

    @Test
    void aNamelessFirstOrLastRowIsTheTotal() {
        assertThat(read(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计
                         |          | 3.00
                208      | 社会保障 | 3.00
                """)).first().isEqualTo("合计: total 3.00");
    }

    @Test
    void aNamelessRowInTheMiddleStaysNameless() {
        assertThat(read(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计
                208      | 社会保障 | 1.00
                         |          | 5.00
                210      | 卫生健康 | 2.00
                """)).element(1).isEqualTo(": total 5.00");
    }

    @Test
    void aNamelessSideBesideATotalIsTheTotal() {
        assertThat(read(TWO_SIDED, "收支表", """
                收入     | <      | 支出     | <
                项目     | 预算数 | 项目     | 预算数
                财政拨款 | 1.00   | 社会保障 | 1.00
                         | 3.00   | 合计     | 3.00
                其他     | 0.00   | 其他     | 0.00
                """)).contains("revenue 合计: budget_amount 3.00");
    }

    @Test
    void blankRowsColumnNumbersAndRepeatedHeadersAreSkipped() {
        TableReading reading = reading(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计 | 基本支出
                栏次     |          | 1    | 2
                208      | 社会保障 | 1.00 | 0.50
                         |          |      |
                科目编码 | 科目名称 | 合计 | 基本支出
                210      | 卫生健康 | 2.00 | 1.50
                """);
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.itemRows()).extracting(ItemRow::lineNo).containsExactly(1, 2);
    }

    @Test
    void aNoteInsideTheRulingsIsKeptInTheRawCells() {
        TableReading reading = reading(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计
                208      | 社会保障 | 1.00
                注：以上数据保留两位小数 | < | <
                """);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.rawCells()).extracting(RawCell::reason).containsExactly("table.note");
    }

    @Test
    void twoNumbersInACellAreAFindingAndNoAmount() {
        TableReading reading = reading(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计      | 基本支出
                208      | 社会保障 | 1.00 2.00 | 3.00
                """);
        assertThat(reading.itemRows()).singleElement().matches(r -> r.amounts().size() == 1);
        assertThat(reading.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("amount.unreadable");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.itemCode()).isEqualTo("208");
        });
        assertThat(reading.rawCells()).extracting(RawCell::reason).containsExactly("amount.unreadable");
    }

    @Test
    void aNumberOverTwoRowsCountsOnce() {
        assertThat(read(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计 | 基本支出
                208      | 社会保障 | 3.00 | 1.00
                210      | 卫生健康 | ^    | 2.00
                """))
                .containsExactly("208 社会保障: total 3.00, basic 1.00", "210 卫生健康: basic 2.00");
    }

    @Test
    void figuresInAnUnknownColumnAreAnError() {
        TableReading reading = reading(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计 | 社会捐赠 | 填表说明
                208      | 社会保障 | 1.00 | 5.00     | 已核对
                """);
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("table.unknown_column", Severity.ERROR),
                        tuple("table.unknown_text_column", Severity.INFO));
        assertThat(reading.findings())
                .first()
                .extracting(Finding::message)
                .asString()
                .startsWith("column 4 '社会捐赠' is in no template");
        assertThat(reading.rawCells()).extracting(RawCell::text).containsExactly("5.00", "已核对");
    }

    @Test
    void anIgnoredColumnIsKeptWithoutAFinding() {
        TableReading reading = reading(ONE_SIDED, "支出表", """
                科目编码 | 科目名称 | 合计 | 备注
                208      | 社会保障 | 1.00 | 已核对
                """);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rawCells()).extracting(RawCell::reason).containsExactly("table.ignored_column");
    }

    @Test
    void twoColumnsOfOneMeaningAreReported() {
        TableReading reading = reading(ITEMS, "三公经费表", """
                单位名称 | 公务接待费 | <
                ^        | 当年       | 当年
                水务局   | 1.00       | 2.00
                """);
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("table.repeated_column");
    }

    private static List<String> read(String template, String title, String block) {
        return reading(template, title, block).itemRows().stream()
                .map(BodyReaderTest::described)
                .toList();
    }

    private static TableReading reading(String template, String title, String block) {
        return BodyReader.read(new TablePlacer(TextTemplate.of("one", template))
                .place(PrintedTable.of(TextGrid.of(block).under(title).grid()))
                .orElseThrow());
    }

    private static String described(ItemRow row) {
        String counterpart = row.counterpartName().isEmpty() ? "" : " (" + row.counterpartName() + ")";
        String amounts = row.amounts().stream()
                .map(a -> a.measure().word() + " " + a.value().toPlainString())
                .collect(Collectors.joining(", "));
        String side = row.side().word();
        return (side + " " + row.code() + " " + row.name()).strip().replaceAll(" +", " ") + counterpart + ": "
                + amounts;
    }
}
