package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class WorkbookReaderTest {
    private final Path folder;

    WorkbookReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void linesOverAndUnderATableStandOutsideIt() throws IOException {
        DrawnWorkbook book = titled(DrawnWorkbook.xlsx());
        book.plain(6, "注：本表无数据");
        Grid grid = only(book);
        assertThat(grid.above())
                .extracting(ContextLine::text)
                .containsExactly("预算公开表3", "2024年预算支出总表", "部门名称：示例局    单位：万元");
        assertThat(grid.below()).extracting(ContextLine::text).containsExactly("注：本表无数据");
        assertThat(texts(grid, 0)).containsExactly("科目", "合计");
        assertThat(texts(grid, 2)).containsExactly("其他", "-");
    }

    @Test
    void aTitleWithinTheBordersIsATitleToo() throws IOException {
        DrawnWorkbook book = DrawnWorkbook.xlsx().ruled(0, "支出预算表", "", "").ruled(1, "科目", "合计", "其中");
        book.sheet().addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        book.ruled(2, "教育", 1.5, 1.5);
        assertThat(only(book).above()).extracting(ContextLine::text).containsExactly("支出预算表");
    }

    @Test
    void everyCellIsToldByItsReference() throws IOException {
        DrawnWorkbook book = DrawnWorkbook.xlsx().plain(0, "支出预算表");
        book.ruled(3, "科目", "合计").ruled(4, "教育", 1.5);
        assertThat(only(book).cells()).extracting(c -> c.where().cell()).containsExactly("A4", "B4", "A5", "B5");
        assertThat(only(book).cells()).extracting(c -> c.where().page()).containsOnly(1);
    }

    @Test
    void mergedCellsAreOneAndThoseCentredOverTheirNeighboursToo() throws IOException {
        DrawnWorkbook book =
                DrawnWorkbook.xlsx().ruled(0, "科目", "2024年", "", "").ruled(1, "", "合计", "基本支出", "项目支出");
        book.ruled(2, "教育", 3, 2, 1);
        book.sheet().addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        CellStyle across = book.style("General", true);
        across.setAlignment(HorizontalAlignment.CENTER_SELECTION);
        for (int column = 1; column <= 3; column++) {
            book.at(0, column).setCellStyle(across);
        }
        Grid grid = only(book);
        assertThat(grid.at(0, 0).orElseThrow().rowSpan()).isEqualTo(2);
        assertThat(grid.at(0, 3).orElseThrow()).satisfies(c -> {
            assertThat(c.text()).isEqualTo("2024年");
            assertThat(c.columnSpan()).isEqualTo(3);
        });
    }

    @Test
    void severalTablesOnASheetArePartedWithAndWithoutBorders() throws IOException {
        for (boolean ruled : new boolean[] {true, false}) {
            DrawnWorkbook book = DrawnWorkbook.xlsx();
            for (int top : new int[] {0, 5}) {
                book.merged(top, 1, top == 0 ? "支出预算表" : "收入预算表");
                Object[][] rows = {{"科目", "合计"}, {"教育", 1.5}, {"其他", 0}};
                for (int i = 0; i < rows.length; i++) {
                    DrawnWorkbook unused = ruled ? book.ruled(top + 1 + i, rows[i]) : book.plain(top + 1 + i, rows[i]);
                    assertThat(unused).isSameAs(book);
                }
            }
            assertThat(grids(book)).as("ruled: " + ruled).hasSize(2).satisfies(found -> assertThat(
                            found.get(1).above())
                    .extracting(ContextLine::text)
                    .containsExactly("收入预算表"));
        }
    }

    @Test
    void tablesThatFollowEachOtherWithoutAGapArePartedByTheTitle() throws IOException {
        DrawnWorkbook book =
                DrawnWorkbook.xlsx().ruled(0, "支出预算表", "").ruled(1, "科目", "合计").ruled(2, "教育", 1);
        book.ruled(3, "收入预算表", "").ruled(4, "科目", "金额").ruled(5, "拨款", 1);
        book.sheet().addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        book.sheet().addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
        assertThat(grids(book)).hasSize(2).allSatisfy(g -> assertThat(g.rows()).isEqualTo(2));
    }

    @Test
    void rowsThatWereAddedWithoutBordersBelongToTheTable() throws IOException {
        DrawnWorkbook book = titled(DrawnWorkbook.xlsx());
        book.plain(6, "补充项目", 12.5);
        assertThat(only(book).rows()).isEqualTo(4);
    }

    @Test
    void whatIsHiddenIsNotReadAndTold() throws IOException {
        DrawnWorkbook book = titled(DrawnWorkbook.xlsx());
        book.at(3, 2).setCellValue("内部编码");
        book.sheet().setColumnHidden(2, true);
        book.sheet().getRow(4).setZeroHeight(true);
        book.sheet("草稿").ruled(0, "科目", "合计");
        book.workbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
        DocumentLayout content = read(book);
        assertThat(content.pages()).isEqualTo(2);
        assertThat(content.layouts()).hasSize(1);
        assertThat(content.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "sheet 1 has 3 cells in hidden rows or columns, which are not read",
                        "sheet 2 is hidden and not read");
        assertThat(only(book).rows()).isEqualTo(2);
        assertThat(only(book).columns()).isEqualTo(2);
    }

    @Test
    void theTabNamesATableThatHasNothingOverIt() throws IOException {
        DrawnWorkbook book = DrawnWorkbook.xlsx().plain(0, "封面").sheet("三公经费支出预算表");
        book.ruled(0, "项目", "合计").ruled(1, "公务接待费", 1);
        assertThat(only(book).above()).extracting(ContextLine::text).containsExactly("三公经费支出预算表");
    }

    @Test
    void theUnitOnEverySheetIsNoRunningHeader() throws IOException {
        DrawnWorkbook book = DrawnWorkbook.xlsx();
        for (int i = 0; i < 5; i++) {
            book.sheet("表 " + i).plain(0, "预算表之" + i).plain(1, "", "单位：万元");
            book.ruled(2, "科目", "合计").ruled(3, "教育", i);
        }
        assertThat(grids(book)).hasSize(5).allSatisfy(g -> assertThat(g.above()).hasSize(2));
    }

    @Test
    void aFormulaShowsTheValueItHadAndOneWithoutAValueIsNoZero() throws IOException {
        DrawnWorkbook book =
                DrawnWorkbook.xls().ruled(0, "科目", "合计").ruled(1, "教育", 1.5).ruled(2, "其他", "");
        book.at(2, 1).setCellFormula("B2*2");
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(book.at(2, 1));
        assertThat(texts(only(book), 2)).containsExactly("其他", "3");
        DrawnWorkbook without =
                DrawnWorkbook.xlsx().ruled(0, "科目", "合计").ruled(1, "教育", 1.5).ruled(2, "其他");
        without.at(2, 1).setCellFormula("B2*2");
        assertThat(texts(only(without), 2)).containsExactly("其他", "#未计算");
        assertThat(read(without).findings()).extracting(Finding::rule).containsExactly("sheet.formula_without_value");
    }

    @Test
    void cellsShowErrorsPercentsDatesAndTextNumbersAsAPersonSeesThem() throws IOException {
        DrawnWorkbook book =
                DrawnWorkbook.xlsx().ruled(0, "错误", "比例", "日期", "文本").ruled(1, "", "", "", "1,234.50 ");
        book.at(1, 0).setCellErrorValue(FormulaError.REF.getCode());
        book.number(1, 1, 0.5, "0.0%").number(1, 2, 45000, "yyyy\"年\"m\"月\"d\"日\"");
        assertThat(texts(only(book), 1)).containsExactly("#REF!", "50.0%", "2023年3月15日", "1,234.50 ");
    }

    @Test
    void aPasswordIsTheReason() throws IOException {
        byte[] open = Files.readAllBytes(titled(DrawnWorkbook.xlsx()).write(folder.resolve("a.xlsx")));
        Path locked = Files.write(folder.resolve("b.xlsx"), WorkbookPassword.on(open, "secret"));
        assertRefused(locked, Reason.PASSWORD);
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            titled(DrawnWorkbook.xls()).write(folder.resolve("c.xls"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(folder.resolve("c.xls"), Reason.PASSWORD);
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(titled(DrawnWorkbook.xlsx()).write(folder.resolve("a.xlsx")));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(Files.write(folder.resolve("b.xlsx"), half), Reason.DAMAGED);
    }

    @Test
    void moreThanTheLimitsAllowIsRefused() {
        Path file = titled(DrawnWorkbook.xlsx()).write(folder.resolve("a.xlsx"));
        SheetLimits allowed = SheetLimits.DEFAULT;
        for (SheetLimits limits : List.of(
                new SheetLimits(0, 100, 100, 100, allowed.unpackedBytes()),
                new SheetLimits(1, 3, 100, 100, allowed.unpackedBytes()),
                new SheetLimits(1, 100, 1, 100, allowed.unpackedBytes()),
                new SheetLimits(1, 100, 100, 5, allowed.unpackedBytes()),
                new SheetLimits(1, 100, 100, 100, 1_000))) {
            assertThatThrownBy(() -> new WorkbookReader(limits).read(file))
                    .isInstanceOfSatisfying(UnreadableDocument.class, e -> assertThat(e.reason())
                            .isEqualTo(Reason.LIMIT_EXCEEDED));
        }
    }

    private static DrawnWorkbook titled(DrawnWorkbook book) {
        return book.plain(0, "预算公开表3")
                .merged(1, 1, "2024年预算支出总表")
                .plain(2, "部门名称：示例局", "单位：万元")
                .ruled(3, "科目", "合计")
                .ruled(4, "教育", 1.5)
                .ruled(5, "其他", "-");
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> new WorkbookReader(SheetLimits.DEFAULT).read(file))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private DocumentLayout read(DrawnWorkbook book) throws IOException {
        return new WorkbookReader(SheetLimits.DEFAULT).read(book.write(folder.resolve("book")));
    }

    private List<Grid> grids(DrawnWorkbook book) throws IOException {
        return TableStitcher.stitch(read(book).layouts());
    }

    private Grid only(DrawnWorkbook book) throws IOException {
        List<Grid> grids = grids(book);
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.startingInRow(row).stream().map(GridCell::text).toList();
    }
}
