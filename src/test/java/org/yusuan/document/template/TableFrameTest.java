package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.MoneyUnit;
import org.yusuan.testing.TextGrid;

class TableFrameTest {
    private static final String BODY = """
            科目名称 | 合计
            社会保障 | 1.00
            """;

    @Test
    void theLinesAboveTheTableFrameIt() {
        TableFrame frame = frame(TextGrid.of(BODY).under("支出表", "单位：万元"));
        assertThat(frame.lines()).containsExactly("支出表", "单位：万元");
        assertThat(frame.headerRow()).isZero();
    }

    @Test
    void titleAndCaptionRowsInsideTheTableFrameItToo() {
        TableFrame frame = frame(TextGrid.of("""
                支出表 | <
                编制部门：水务局 | 金额单位：元
                """ + BODY));
        assertThat(frame.lines()).containsExactly("支出表", "编制部门：水务局", "金额单位：元");
        assertThat(frame.headerRow()).isEqualTo(2);
        assertThat(frame.captions()).containsExactly("编制部门：水务局");
    }

    @Test
    void aBlankFirstRowIsPassedOver() {
        assertThat(frame(TextGrid.of(" |\n" + BODY)).headerRow()).isEqualTo(1);
    }

    @Test
    void aMergedHeaderIsNotATitle() {
        assertThat(frame(TextGrid.of("""
                科目名称 | 支出 | <
                ^        | 合计 | 其中
                社会保障 | 1.00 | 1.00
                """)).headerRow()).isZero();
    }

    @ParameterizedTest(name = "''{0}'' prints the unit {1}")
    @CsvSource({
        "单位：万元, TEN_THOUSAND",
        "金额单位：元, YUAN",
        "单位（万元）, TEN_THOUSAND",
        "支出表（单位：人民币元）, YUAN",
        "金额（万元）, TEN_THOUSAND",
    })
    void theUnitIsReadFromACaption(String line, MoneyUnit unit) {
        assertThat(new TableFrame(List.of(line), 0).unit()).contains(unit);
    }

    @Test
    void theUnitNearestToTheTableWins() {
        assertThat(new TableFrame(List.of("单位：元", "单位：万元"), 0).unit()).contains(MoneyUnit.TEN_THOUSAND);
    }

    @Test
    void theNameOfAUnitIsNotAUnitOfMoney() {
        assertThat(new TableFrame(List.of("单位名称：水务局"), 0).unit()).isEmpty();
    }

    private static TableFrame frame(TextGrid grid) {
        return TableFrame.of(grid.grid());
    }
}
