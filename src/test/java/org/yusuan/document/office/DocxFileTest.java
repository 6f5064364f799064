package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class DocxFileTest {
    private static final String[] HEADER = {"科目", "合计"};
    private static final String[] BODY = {"教育支出", "1.50"};

    private final Path folder;

    DocxFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void paragraphsBeforeATableAreItsTitleAndNotesBehindItStandBelow() throws IOException {
        Docx docx = new Docx().line("本部门预算说明如下。").line("支出预算表").line("单位：万元");
        docx.table(HEADER, BODY).line("注：本表无数据").line("收入预算表").table(HEADER, BODY);
        List<Grid> grids = grids(docx);
        assertThat(above(grids.get(0))).containsExactly("支出预算表", "单位：万元");
        assertThat(grids.get(0).below()).extracting(ContextLine::text).containsExactly("注：本表无数据");
        assertThat(above(grids.get(1))).containsExactly("收入预算表");
    }

    @Test
    void cellsAreNamedByTheirTableAndTheirPlaceInIt() throws IOException {
        Docx docx = new Docx().line("甲表").table(HEADER, BODY).line("乙表").table(HEADER, BODY);
        assertThat(grids(docx).get(1).cells())
                .extracting(c -> c.where().cell())
                .containsExactly("T2!A1", "T2!B1", "T2!A2", "T2!B2");
    }

    @Test
    void mergedCellsAreOneAndPlacesLeftOutAreBlank() throws IOException {
        Docx docx = new Docx();
        CTTbl table = docx.table(3);
        CTRow first = table.addNewTr();
        Docx.merged(first, 1, "科目", true);
        Docx.cell(first, 2, "2024年");
        CTRow second = table.addNewTr();
        Docx.merged(second, 1, "", false);
        Docx.cell(second, 1, "合计");
        Docx.cell(second, 1, "项目支出");
        CTRow third = table.addNewTr();
        third.addNewTrPr().addNewGridBefore().setVal(BigInteger.ONE);
        Docx.cell(third, 1, "1.50");
        Docx.cell(third, 1, "0.50");
        Grid grid = grids(docx).get(0);
        assertThat(grid.at(1, 0).map(GridCell::text)).contains("科目");
        assertThat(grid.at(0, 2).map(GridCell::text)).contains("2024年");
        assertThat(grid.at(2, 0).map(GridCell::text)).contains("");
        assertThat(grid.at(2, 2).map(GridCell::text)).contains("0.50");
    }

    @Test
    void whereTheGridIsWrongTheWidthsTell() throws IOException {
        Docx docx = new Docx();
        CTTbl table = docx.table(2);
        CTRow first = table.addNewTr();
        width(Docx.cell(first, 1, "科目"), 1_000);
        width(Docx.cell(first, 1, "预算数"), 3_010);
        for (String[] texts : new String[][] {{"", "合计", "项目支出"}, {"教育", "2.00", "1.00"}}) {
            CTRow row = table.addNewTr();
            width(Docx.cell(row, 1, texts[0]), 1_000);
            width(Docx.cell(row, 1, texts[1]), 1_500);
            width(Docx.cell(row, 1, texts[2]), 1_500);
        }
        Grid grid = grids(docx).get(0);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.at(0, 2).map(GridCell::text)).contains("预算数");
    }

    @Test
    void titleAndCaptionRowsOfTheTableStandOverIt() throws IOException {
        Docx docx = new Docx();
        CTTbl table = docx.table(2);
        Docx.cell(table.addNewTr(), 2, "支出预算表");
        CTRow caption = table.addNewTr();
        Docx.cell(caption, 1, "部门名称：示例局");
        Docx.cell(caption, 1, "单位：万元");
        for (String[] texts : List.of(HEADER, BODY)) {
            CTRow row = table.addNewTr();
            Arrays.stream(texts).forEach(text -> Docx.cell(row, 1, text));
        }
        Grid grid = grids(docx).get(0);
        assertThat(above(grid)).containsExactly("支出预算表", "部门名称：示例局    单位：万元");
        assertThat(grid.cells().get(0).where().cell()).isEqualTo("T1!A3");
    }

    @Test
    void aTableSetAsSeveralIsOne() throws IOException {
        Docx docx = new Docx().line("支出预算表").table(HEADER, BODY).pageBreak();
        docx.table(HEADER, BODY).line("（续表）").table(BODY);
        List<Grid> grids = grids(docx);
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).rows()).isEqualTo(4);
        assertThat(grids.get(0).pages()).containsExactly(1, 2);
        assertThat(grids.get(0).ledger().balances()).isTrue();
        assertThat(grids.get(0).ledger().repeatedHeaders()).isEqualTo(1);
    }

    @Test
    void numbersThatWordCountsArePrinted() throws IOException {
        Docx docx = new Docx();
        BigInteger list = list(docx, STNumberFormat.CHINESE_COUNTING, "%1、");
        CTTbl table = docx.table(2);
        for (String name : List.of("教育支出", "科学技术支出")) {
            CTRow row = table.addNewTr();
            CTTc cell = Docx.cell(row, 1, name);
            CTNumPr number = cell.getPArray(0).addNewPPr().addNewNumPr();
            number.addNewNumId().setVal(list);
            number.addNewIlvl().setVal(BigInteger.ZERO);
            Docx.cell(row, 1, "1.00");
        }
        assertThat(texts(grids(docx).get(0))).containsExactly("一、教育支出", "1.00", "二、科学技术支出", "1.00");
    }

    @Test
    void whatIsNotDisplayedIsNotRead() throws IOException {
        Docx docx = new Docx();
        CTTbl table = docx.table(2);
        CTRow row = table.addNewTr();
        CTP name = Docx.cell(row, 1, "教育").getPArray(0);
        Docx.hide(Docx.write(name, "隐藏"));
        name.addNewDel().addNewR().addNewDelText().setStringValue("删去");
        Docx.write(name, "").addNewSoftHyphen();
        name.addNewIns().addNewR().addNewT().setStringValue("支出");
        CTP amount = Docx.cell(row, 1, "").getPArray(0);
        amount.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        amount.addNewR().addNewInstrText().setStringValue("=SUM(ABOVE)");
        amount.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        Docx.write(amount, "1.50");
        amount.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        CTRow gone = table.addNewTr();
        gone.addNewTrPr().addNewDel();
        Docx.cell(gone, 1, "旧");
        DocumentLayout content = read(docx);
        assertThat(texts(TableStitcher.stitch(content.layouts()).get(0))).containsExactly("教育支出", "1.50");
        assertThat(content.findings()).extracting(Finding::rule).containsExactly("document.hidden");
    }

    @Test
    void contentControlsAreLookedThrough() throws IOException {
        Docx docx = new Docx();
        CTTbl table = Docx.grid(docx.body().addNewSdt().addNewSdtContent().addNewTbl(), 2);
        CTRow row = table.addNewSdt().addNewSdtContent().addNewTr();
        Docx.write(row.addNewSdt().addNewSdtContent().addNewTc().addNewP(), "教育支出");
        Docx.cell(row, 1, "1.50");
        assertThat(texts(grids(docx).get(0))).containsExactlyInAnyOrder("教育支出", "1.50");
    }

    @Test
    void aTableThatOnlyLaysOutIsNone() throws IOException {
        Docx docx = new Docx();
        CTTbl outer = docx.table(2);
        CTRow row = outer.addNewTr();
        Docx.cell(row, 1, "支出预算表");
        CTTc right = Docx.cell(row, 1, "");
        CTTbl inner = Docx.grid(right.addNewTbl(), 2);
        for (String[] texts : List.of(HEADER, BODY)) {
            CTRow made = inner.addNewTr();
            Arrays.stream(texts).forEach(text -> Docx.cell(made, 1, text));
        }
        List<Grid> grids = grids(docx);
        assertThat(grids).hasSize(1);
        assertThat(texts(grids.get(0))).containsExactly("科目", "合计", "教育支出", "1.50");
        assertThat(above(grids.get(0))).containsExactly("支出预算表");
    }

    @Test
    void whereThePagesEndedIsNotedOnce() throws IOException {
        Docx docx = new Docx().line("支出预算表").table(HEADER, BODY).pageBreak();
        CTP title = docx.body().addNewP();
        title.addNewR().addNewLastRenderedPageBreak();
        Docx.write(title, "收入预算表");
        docx.table(HEADER, BODY);
        DocumentLayout content = read(docx);
        assertThat(content.pages()).isEqualTo(2);
        assertThat(TableStitcher.stitch(content.layouts()).get(1).pages()).containsExactly(2);
    }

    @Test
    void tooManyCellsAreRefused() {
        OfficeLimits few = new OfficeLimits(10, 10, 3, 1_000, 100, 1 << 20);
        assertThatThrownBy(() -> read(new Docx().table(HEADER, BODY), few))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
                    assertThat(e).hasMessageContaining("4 cells").hasMessageContaining("at most 3");
                });
    }

    @Test
    void aDocumentThatUnpacksToTooMuchIsRefused() {
        OfficeLimits few = new OfficeLimits(10, 10, 100, 1_000_000, 100, 2_000);
        assertThatThrownBy(() -> read(new Docx().line("表".repeat(10_000)), few))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(new Docx().line("表").write(folder.resolve("whole.docx")));
        Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new OfficeReader(OfficeLimits.DEFAULT, OfficeFormat.DOCX).read(cut))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    private static void width(CTTc cell, int twips) {
        cell.getTcPr().addNewTcW().setW(BigInteger.valueOf(twips));
        cell.getTcPr().getTcW().setType(STTblWidth.DXA);
    }

    private static BigInteger list(Docx docx, STNumberFormat.Enum format, String text) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        BigInteger id = docx.document().createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return docx.document().getNumbering().addNum(id);
    }

    private DocumentLayout read(Docx docx) throws IOException {
        return read(docx, OfficeLimits.DEFAULT);
    }

    private DocumentLayout read(Docx docx, OfficeLimits limits) throws IOException {
        return new OfficeReader(limits, OfficeFormat.DOCX).read(docx.write(folder.resolve("a.docx")));
    }

    private List<Grid> grids(Docx docx) throws IOException {
        return TableStitcher.stitch(read(docx).layouts());
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }

    private static List<String> above(Grid grid) {
        return grid.above().stream().map(ContextLine::text).toList();
    }
}
