package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.RowLedger;
import org.yusuan.document.pipeline.OrdinalRecovery.RecoveredGrids;
import org.yusuan.model.Box;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

class OrdinalRecoveryTest {
    @Test
    void theMarkComesBackWhereTheOrdinalStandsInItsColumn() {
        assertThat(restored(Method.OCR, "六、科学技术支出", "七·文化旅游支出", "八社会保障和就业支出", "九、卫生健康支出"))
                .containsExactly("六、科学技术支出", "七、文化旅游支出", "八、社会保障和就业支出", "九、卫生健康支出");
    }

    @Test
    void eachMarkThatComesBackIsAFinding() {
        assertThat(recovered(Method.OCR, "六、科学技术支出", "七·文化旅游支出", "八社会保障和就业支出", "九、卫生健康支出")
                        .findings())
                .extracting(Finding::actual)
                .containsExactlyInAnyOrder("七·文化旅游支出", "八社会保障和就业支出");
    }

    @Test
    void marksThatAreLostInARowComeBackOneAfterTheOther() {
        assertThat(restored(Method.OCR, "九、卫生健康支出", "十节能环保支出", "十一城乡社区支出", "十二农林水支出"))
                .containsExactly("九、卫生健康支出", "十、节能环保支出", "十一、城乡社区支出", "十二、农林水支出");
    }

    @Test
    void aWordBehindTheOrdinalMayBeginWithANumeralToo() {
        assertThat(restored(Method.OCR, "一一般公共预算", "二、政府性基金", "三三公经费", "四、其他"))
                .containsExactly("一、一般公共预算", "二、政府性基金", "三、三公经费", "四、其他");
    }

    @Test
    void theFirstItemOfAListHasTwoNumeralsOfWhichOneIsLost() {
        assertThat(restored(Method.OCR, "项目", "一般公共服务支出", "二、外交支出", "三、国防支出")).startsWith("项目", "一、一般公共服务支出", "二、外交支出");
        assertThat(restored(Method.OCR, "、一般公共预算", "二、政府性基金预算")).startsWith("一、一般公共预算");
        assertThat(restored(Method.OCR, "一、本年收入", "一般公共预算拨款", "二、上年结转"))
                .containsExactly("一、本年收入", "一般公共预算拨款", "二、上年结转");
    }

    @Test
    void aNumeralThatIsLostWhollyIsCounted() {
        assertThat(restored(Method.OCR, "项目", "一般公共服务支出", "、外交支出", "国防支出", "四 公共安全支出", "五、教育支出"))
                .containsExactly("项目", "一、一般公共服务支出", "二、外交支出", "三、国防支出", "四、公共安全支出", "五、教育支出");
        assertThat(restored(Method.OCR, "十九、自然资源支出", "住房保障支出", "粮油物资储备支出", "二十二、预备费"))
                .containsExactly("十九、自然资源支出", "二十、住房保障支出", "二十一、粮油物资储备支出", "二十二、预备费");
    }

    @Test
    void aRowThatTheCountingLeavesOutStays() {
        assertThat(restored(Method.OCR, "一、收入", "其他收入", "二、支出")).contains("其他收入");
        assertThat(restored(Method.OCR, "项目", "、外交支出", "国防支出")).contains("项目", "、外交支出", "国防支出");
    }

    @Test
    void wordsThatBeginWithANumeralStay() {
        String[] printed = {"一、收入", "一般公共预算", "二、政府性基金", "三公经费支出", "四、上年结转", "五险一金补助"};
        assertThat(restored(Method.OCR, printed)).contains("一般公共预算", "三公经费支出");
    }

    @Test
    void whatStandsOutsideOfTheSequenceStays() {
        assertThat(restored(Method.OCR, "一、收入", "五项费用", "二、支出")).contains("五项费用");
    }

    @Test
    void aTextPagePrintsWhatItPrints() {
        RecoveredGrids printed = recovered(Method.TEXT, "七、文化支出", "八社会保障支出", "九、卫生支出");
        assertThat(texts(printed)).contains("八社会保障支出");
        assertThat(printed.findings()).isEmpty();
    }

    private static List<String> restored(Method method, String... texts) {
        return texts(recovered(method, texts));
    }

    private static List<String> texts(RecoveredGrids grids) {
        return grids.grids().get(0).cells().stream().map(GridCell::text).toList();
    }

    private static RecoveredGrids recovered(Method method, String... texts) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            PageBox where = new PageBox(1, new Box(0, row, 10, row + 1));
            cells.add(new GridCell(row, 0, 1, 1, texts[row], false, where, method, new BigDecimal("0.60")));
        }
        RowLedger ledger = new RowLedger(texts.length, 0, 0, texts.length);
        Grid grid = new Grid(1, texts.length, 1, cells, List.of(), List.of(), List.of(1), ledger, "");
        return OrdinalRecovery.recover(List.of(grid));
    }
}
