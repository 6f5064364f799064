package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yusuan.testing.TextGrid;

class RowNamesTest {
    private static final String WITH_CODES = """
            - key: t05
              titles: [支出表]
              columns:
                item_code: [科目编码]
                item_name: [科目名称]
                total: [合计]
            """;
    private static final String WITHOUT_CODES = """
            - key: t05
              titles: [支出表]
              columns:
                item_name: [科目名称]
                total: [合计]
            """;

    @Test
    void aCodeOverSeveralCellsIsOneCode() {
        assertThat(names(WITH_CODES, """
                科目编码 | <  | <  | 科目名称 | 合计
                类       | 款 | 项 | ^        | ^
                208      | 05 | 01 | 退休     | 1.00
                """)).containsExactly(new RowNames("2080501", "退休"));
    }

    @Test
    void fullWidthDigitsAreDigits() {
        assertThat(names(WITH_CODES, """
                科目编码 | 科目名称 | 合计
                ２０８   | 社会保障 | 1.00
                """)).containsExactly(new RowNames("208", "社会保障"));
    }

    @Test
    void aMergedCellOverBothColumnsHoldsCodeAndName() {
        assertThat(names(WITH_CODES, """
                科目编码    | 科目名称 | 合计
                208社会保障 | <        | 1.00
                """)).containsExactly(new RowNames("208", "社会保障"));
    }

    @Test
    void codeAndNameInTheCodeColumnAreParted() {
        assertThat(names(WITH_CODES, """
                科目编码     | 科目名称 | 合计
                208 社会保障 |          | 1.00
                """)).containsExactly(new RowNames("208", "社会保障"));
    }

    @Test
    void aTotalInTheCodeColumnIsAName() {
        assertThat(names(WITH_CODES, """
                科目编码 | 科目名称 | 合计
                合计     |          | 1.00
                """)).containsExactly(new RowNames("", "合计"));
    }

    @Test
    void aYearBeforeANameIsNotACode() {
        assertThat(names(WITH_CODES, """
                科目编码 | 科目名称     | 合计
                         | 2024年专项 | 1.00
                """)).containsExactly(new RowNames("", "2024年专项"));
    }

    @Test
    void namesThatMostlyBeginWithCodesAreSplit() {
        assertThat(names(WITHOUT_CODES, """
                科目名称              | 合计
                合计                  | 3.00
                208 社会保障          | 2.00
                [2080501]行政单位退休 | 1.00
                """))
                .containsExactly(
                        new RowNames("", "合计"), new RowNames("208", "社会保障"), new RowNames("2080501", "行政单位退休"));
    }

    @Test
    void aSingleNameMayBeginWithANumberOfItsOwn() {
        assertThat(names(WITHOUT_CODES, """
                科目名称        | 合计
                110报警服务建设 | 1.00
                档案数字化      | 2.00
                """)).containsExactly(new RowNames("", "110报警服务建设"), new RowNames("", "档案数字化"));
    }

    private static List<RowNames> names(String template, String block) {
        TablePlacement placement = new TablePlacer(TextTemplate.of("one", template))
                .place(PrintedTable.of(TextGrid.of(block).under("支出表").grid()))
                .orElseThrow();
        PrintedTable printed = PrintedTable.of(placement.grid());
        List<Integer> rows = IntStream.range(
                        placement.header().firstBodyRow(), placement.grid().rows())
                .boxed()
                .toList();
        BlockColumns columns = BlockColumns.of(placement.columns()).get(0);
        boolean coded = RowNames.beginWithCodes(columns, printed.index(), rows);
        return rows.stream()
                .map(row -> RowNames.of(
                        columns, printed.index(), row, ColumnSpec.Role.ITEM_CODE, ColumnSpec.Role.ITEM_NAME, coded))
                .toList();
    }
}
