package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.Yuan;

/** No name of a handler and no telephone number gets past the grids; all names and numbers here are invented. */
class PrivacyTest {
    private static final String NAME = "测试甲";
    private static final String NUMBER = "13800000000";

    private static final Typesetting SETTING = new Typesetting(
            Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
            2024,
            MoneyStyle.TEN_THOUSAND,
            Figures.seeded(7));

    @Test
    void theHandlerOfAFormIsInNothingThatIsReadFromIt() {
        FormText form = FormText.about("示例项目", new Yuan(new java.math.BigDecimal("120000")))
                .handledBy(NAME, NUMBER);
        ReadForms read =
                DrawnForms.read(Draft.of(new ShanxiForms(SETTING).project(form)).draw());
        assertThat(read.forms()).hasSize(1);
        assertThat(read.indicators()).isNotEmpty();
        assertThat(read.toString()).doesNotContain(NAME, NUMBER).contains("[redacted]");
    }

    @Test
    void labelsAndValuesInOneCellAreRedactedHoweverTheyAreSpaced() {
        assertNothingOf(
                List.of(row("填报单位负责人（签字）：测 甲", "联系电话：0352-2000001"), row("经办人：测试甲 联系方式：138 0000 0000", "办公电话：2000001")),
                "测 甲",
                "2000001",
                "138 0000 0000",
                NAME);
    }

    @Test
    void labelsOfManyWordingsAreRedactedBesideAndBelow() {
        assertNothingOf(
                List.of(
                        row("项目负责人及联系电话", "测试甲 2000001"),
                        row("单位（部门）分管领导", NAME),
                        row("联系人", "手机号码"),
                        row(NAME, NUMBER)),
                NAME,
                NUMBER,
                "2000001");
    }

    @Test
    void aNumberBrokenOverTwoLinesOfACellIsRedactedButAColumnOfCountsIsNot() {
        List<Grid> grids = grids(List.of(row("项目概况", "咨询1380000\n0000。"), row("人数", "18\n203\n5000\n12")));
        assertThat(grids.toString()).doesNotContain("1380000", "\n0000").contains("18\n203\n5000\n12");
    }

    private static void assertNothingOf(List<List<DrawnCell>> rows, String... secrets) {
        assertThat(grids(rows).toString()).contains("[redacted]").doesNotContain(secrets);
    }

    private static List<Grid> grids(List<List<DrawnCell>> rows) {
        return DrawnForms.grids(
                Draft.of(DrawnTable.plain(List.of(1.0, 1.0), rows)).draw());
    }

    private static List<DrawnCell> row(String left, String right) {
        return List.of(DrawnCell.text(left), DrawnCell.text(right));
    }
}
