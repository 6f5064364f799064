package org.yusuan.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.amount;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.drawn.canvas.Align;
import org.yusuan.drawn.canvas.DrawnRulings;
import org.yusuan.drawn.canvas.PageFormat;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.ExpectedFact;
import org.yusuan.drawn.table.Item;
import org.yusuan.drawn.table.PageDecor;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Box;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import org.yusuan.model.Yuan;

/** Tables are drawn as their builder says. */
class TableDrawingTest {
    private static final TableLook PLAIN = TableLook.plain();

    @ParameterizedTest
    @EnumSource(DrawnRulings.class)
    void everyKindOfRulingLeavesTheTextReadable(DrawnRulings rulings) {
        DrawnDisclosure drawn = Draft.of(PLAIN.ruled(rulings), table(3)).draw();
        assertThat(new ReadBack(drawn.pdf()).page(1)).contains("2024年预算支出总表", "单位：万元", "基本支出", "第2项", "12.34");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aRotatedAndCroppedPageIsDisplayedAsAnUprightOne(int degrees) {
        PageFormat format = PageFormat.A4.rotated(degrees).cropped(20);
        DrawnDisclosure drawn = Draft.of(table(3)).on(format).draw();
        assertThat(new ReadBack(drawn.pdf()).box(1, new Box(0, 55, 595, 85))).isEqualTo("2024年预算支出总表");
    }

    @Test
    void aTableOverTwoPagesContinuesWithoutItsHeader() {
        DrawnDisclosure drawn = Draft.of(table(60)).draw();
        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(new ReadBack(drawn.pdf()).page(2)).startsWith("第").doesNotContain("科目编码");
        assertThat(drawn.facts()).hasSize(60).extracting(ExpectedFact::page).containsOnly(1, 2);
    }

    @Test
    void theHeaderIsRepeatedIfTheLookSaysSo() {
        DrawnDisclosure drawn = Draft.of(PLAIN.repeatingHeader(), table(60)).draw();
        assertThat(new ReadBack(drawn.pdf()).page(2)).startsWith("项目2024年预算数科目编码");
    }

    @Test
    void aRowCutByThePageBreakContinuesAtTheTopOfTheNextPage() {
        List<DrawnCell> row =
                List.of(text("2080505"), text("机关事业\n单位基本养老\n保险缴费支出"), money("八", "7.10"), DrawnCell.BLANK);
        DrawnTable table = table(1).rows(List.of(row));
        Section head = Section.leaving(95);
        DrawnDisclosure drawn =
                Draft.of(head).then(Section.table(table, PLAIN.cuttingRows())).draw();
        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(new ReadBack(drawn.pdf()).page(1)).contains("机关事业", "7.10").doesNotContain("保险缴费支出");
        assertThat(new ReadBack(drawn.pdf()).page(2)).startsWith("单位基本养老");
    }

    @Test
    void aTitleCanBeInTheTablesFirstRow() {
        DrawnDisclosure drawn = Draft.of(table(2).withTitleInside()).draw();
        assertThat(new ReadBack(drawn.pdf()).page(1)).startsWith("2024年预算支出总表部门名称：示例局单位：万元项目");
    }

    @Test
    void theRowOfColumnNumbersIsBelowTheHeader() {
        DrawnDisclosure drawn = Draft.of(table(1).withColumnNumbers()).draw();
        assertThat(new ReadBack(drawn.pdf()).page(1)).contains("项目支出1234第1项");
    }

    @Test
    void aNumberWiderThanItsCellIsBrokenInTheMiddle() {
        DrawnTable narrow = DrawnTable.plain(
                List.of(19.0, 1.0),
                List.of(List.of(text("合计"), money("合计", "4068.50").aligned(Align.CENTER))));
        ReadBack read = new ReadBack(Draft.of(narrow).draw().pdf());
        assertThat(read.box(1, new Box(510, 55, 545, 73))).isEqualTo("4068");
        assertThat(read.box(1, new Box(510, 55, 545, 90))).isEqualTo("4068.50");
    }

    @Test
    void amountsCanBeCentred() {
        DrawnDisclosure drawn = Draft.of(table(1).withCenteredAmounts()).draw();
        Box rightHalf = new Box(395, 60, 442, 150);
        assertThat(new ReadBack(drawn.pdf()).box(1, rightHalf)).doesNotContain("12.34");
    }

    @Test
    void aWatermarkIsAcrossThePageAndARunningHeadAboveIt() {
        PageDecor decor = PageDecor.NUMBERED.watermarked("示例水印").headed("示例局预算");
        DrawnDisclosure drawn = Draft.of(table(1)).decorated(decor).draw();
        assertThat(new ReadBack(drawn.pdf()).page(1))
                .contains("示例局预算", "第1项", "—1—")
                .contains("示", "例", "水", "印");
    }

    @Test
    void fakeBoldIsDrawnTwiceAndGlyphsCanBePlacedOneByOne() {
        TextStyle bold = PLAIN.cell().bold().glyphByGlyph();
        ReadBack read = new ReadBack(Draft.of(PLAIN.set(bold), table(1)).draw().pdf());
        assertThat(read.page(1)).contains("12.34");
        assertThat(read.drawnGlyphs("名")).isEqualTo(4);
    }

    private static DrawnTable table(int rows) {
        return DrawnTable.headed(
                        over("项目", leaf("科目编码", 2), leaf("科目名称", 4)),
                        over("2024年预算数", leaf("基本支出", 2), leaf("项目支出", 2)))
                .keyed(StandardTable.T03.key())
                .titled("2024年预算支出总表")
                .captioned("部门名称：示例局", "单位：万元")
                .rows(IntStream.rangeClosed(1, rows)
                        .mapToObj(i ->
                                List.of(text("第" + i + "项"), text("其他支出"), money("其他支出", "12.34"), DrawnCell.BLANK))
                        .toList());
    }

    private static DrawnCell money(String item, String printed) {
        Yuan yuan = new Yuan(new BigDecimal(printed).scaleByPowerOfTen(4));
        return amount(printed, Item.named(item), Measure.BASIC, yuan);
    }
}
