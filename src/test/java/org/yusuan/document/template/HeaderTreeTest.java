package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.testing.TextGrid;

class HeaderTreeTest {

    @Test
    void aPathIsReadFromTheTopHeaderToTheLeaf() {
        assertThat(deepest("""
                科目编码 | <  | 科目名称 | 本年收入     | <
                类       | 款 | ^        | 一般公共预算 | 单位资金
                208      | 05 | 养老支出 | 1.00         | 2.00
                """)).isEqualTo("科目编码/类 科目编码/款 科目名称 本年收入/一般公共预算 本年收入/单位资金");
    }

    @Test
    void anAmountEndsTheHeader() {
        assertThat(depths("""
                科目名称 | 合计
                养老支出 | 12.00
                卫生支出 | 7.00
                """)).containsExactly(1);
    }

    @Test
    void aYearIsNotAnAmount() {
        assertThat(depths("""
                科目名称 | 预算数 | <
                ^        | 2023   | 2024
                养老支出 | 12.00  | 7.00
                """)).containsExactly(2);
    }

    @Test
    void columnNumbersMayBelongToTheHeader() {
        assertThat(depths("""
                科目名称 | 合计  | 基本支出
                栏次     | 1     | 2
                养老支出 | 12.00 | 7.00
                """)).containsExactly(1, 2);
    }

    @Test
    void noHeaderEndsInTheMiddleOfACell() {
        assertThat(depths("""
                科目名称 | 收入 | <
                ^        | 合计 | 其中
                养老支出 | 12.00 | 7.00
                """)).containsExactly(2);
    }

    @Test
    void everyDepthWithoutAnAmountIsACandidate() {
        assertThat(depths("""
                科目名称 | 合计
                养老支出 |
                卫生支出 | 7.00
                """)).containsExactly(1, 2);
    }

    @Test
    void aTitleInTheFirstRowIsNotPartOfTheHeader() {
        HeaderTree header = headers("""
                收入总表 | <
                科目名称 | 合计
                养老支出 | 12.00
                """).get(0);
        assertThat(header.firstRow()).isEqualTo(1);
        assertThat(header.firstBodyRow()).isEqualTo(2);
    }

    @Test
    void aBlankHeaderGivesABlankPath() {
        HeaderTree header = headers("科目名称 |\n养老支出 | 1.00\n").get(0);
        assertThat(header.paths().get(1).isBlank()).isTrue();
        assertThat(header.paths().get(1).printedLeaf()).isEmpty();
    }

    private static String deepest(String block) {
        List<HeaderTree> headers = headers(block);
        return headers.get(headers.size() - 1).paths().stream()
                .map(HeaderPath::described)
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> depths(String block) {
        return headers(block).stream().map(HeaderTree::depth).toList();
    }

    private static List<HeaderTree> headers(String block) {
        return PrintedTable.of(TextGrid.of(block).grid()).headers();
    }
}
