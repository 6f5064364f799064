package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yusuan.testing.TextGrid;

class HeaderReadingTest {
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

    @Test
    void aHeaderWithNamesAndAmountsCanBeUsed() {
        assertThat(obstacle("""
                收入     | <      | 支出     | <
                项目     | 预算数 | 项目     | 预算数
                财政拨款 | 1.00   | 社会保障 | 1.00
                """)).isNull();
    }

    @Test
    void aTableWithoutNamesCannotBeUsed() {
        assertThat(obstacle("""
                甲 | 预算数
                乙 | 1.00
                """)).isEqualTo(HeaderReading.Obstacle.NO_NAMES);
    }

    @Test
    void aTableWithoutAmountsCannotBeUsed() {
        assertThat(obstacle("""
                项目     | 说明
                财政拨款 | 无
                """)).isEqualTo(HeaderReading.Obstacle.NO_AMOUNTS);
    }

    @Test
    void anUnexplainedColumnOfNamesTearsTheBlocksApart() {
        assertThat(obstacle("""
                收入     | <      | 债务     | 支出     | <
                项目     | 预算数 | ^        | 项目     | 预算数
                财政拨款 | 1.00   | 专项债券 | 社会保障 | 1.00
                事业收入 | 2.00   | 一般债券 | 卫生健康 | 2.00
                其他收入 | 3.00   | 再融资   | 教育支出 | 3.00
                """)).isEqualTo(HeaderReading.Obstacle.TORN);
    }

    @Test
    void aColumnOfRemarksTearsNothing() {
        assertThat(obstacle("""
                收入     | <      | 备注 | 支出     | <
                项目     | 预算数 | ^    | 项目     | 预算数
                财政拨款 | 1.00   | 见注 | 社会保障 | 1.00
                事业收入 | 2.00   |      | 卫生健康 | 2.00
                """)).isNull();
    }

    @Test
    void anUnexplainedColumnOfFiguresTearsNothing() {
        assertThat(obstacle("""
                收入     | <      | 增减 | 支出     | <
                项目     | 预算数 | ^    | 项目     | 预算数
                财政拨款 | 1.00   | 1.00 | 社会保障 | 1.00
                事业收入 | 2.00   | 2.00 | 卫生健康 | 2.00
                其他收入 | 3.00   | 3.00 | 教育支出 | 3.00
                """)).isNull();
    }

    private static HeaderReading.@Nullable Obstacle obstacle(String block) {
        return HeaderReading.best(HeaderReading.of(
                        TWO_SIDED, PrintedTable.of(TextGrid.of(block).grid())))
                .orElseThrow()
                .obstacle();
    }
}
