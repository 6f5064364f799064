package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.model.Finding;

/** A figure of a sheet is what a person sees in its cell. */
class DisplayedFiguresTest {
    private final Path folder;

    DisplayedFiguresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void struckAndRaisedCharactersAreNoDigitsOfAFigure(boolean xlsx) throws IOException {
        DrawnWorkbook book = table(xlsx);
        rich(book, book.at(1, 1), "911.52 11.52", 0, 6, font(book, true, Font.SS_NONE));
        rich(book, book.at(2, 1), "48.661", 5, 6, font(book, false, Font.SS_SUPER));
        assertThat(column(book)).containsExactly("11.52", "48.66", "3");
        assertThat(read(book).findings()).extracting(Finding::message).anyMatch(m -> m.contains("struck-out"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCellThatIsStruckAsAWholeIsBlank(boolean xlsx) throws IOException {
        DrawnWorkbook book = table(xlsx);
        CellStyle struck = book.workbook().createCellStyle();
        struck.setFont(font(book, true, Font.SS_NONE));
        book.at(2, 1).setCellStyle(struck);
        assertThat(column(book)).containsExactly("1", "", "3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFigureInTheColourOfItsGroundIsNotRead(boolean xlsx) throws IOException {
        DrawnWorkbook book = table(xlsx);
        book.at(1, 1).setCellStyle(white(book, null));
        book.at(2, 1).setCellStyle(white(book, HSSFColorPredefined.DARK_BLUE));
        book.at(3, 1).setCellStyle(white(book, HSSFColorPredefined.WHITE));
        assertThat(column(book)).containsExactly("", "2", "");
        assertThat(read(book).findings())
                .extracting(Finding::message)
                .anyMatch(m -> m.contains("2 cells with text in"));
    }

    @Test
    void inkOfTheThemeOrNearlyWhiteIsNotSeenEither() throws IOException {
        DrawnWorkbook book = table(true);
        book.at(1, 1).setCellStyle(inked(book, null));
        book.at(2, 1).setCellStyle(inked(book, new XSSFColor(new byte[] {-4, -3, -4}, null)));
        book.at(3, 1).setCellStyle(book.style("[White]0.00;[White]-0.00", true));
        assertThat(column(book)).containsExactly("", "", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormulaThatWasNeverComputedIsNoFigure(boolean xlsx) throws IOException {
        DrawnWorkbook book = table(xlsx);
        book.at(2, 1).setBlank();
        book.at(2, 1).setCellFormula("B2*2");
        assertThat(column(book)).containsExactly("1", "#未计算", "3");
        assertThat(read(book).findings()).extracting(Finding::rule).containsExactly("sheet.formula_without_value");
    }

    @Test
    void aZeroThatWaitsForTheSpreadsheetProgramIsNoFigure() throws IOException {
        DrawnWorkbook book = table(true);
        ((XSSFWorkbook) book.workbook()).getCTWorkbook().addNewCalcPr().setFullCalcOnLoad(true);
        book.at(2, 1).setCellFormula("B2*2");
        book.at(2, 1).setCellValue(0);
        assertThat(column(book)).containsExactly("1", "#未计算", "3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePrintHeaderNamesTheTableTheBodyAndTheUnit(boolean xlsx) throws IOException {
        DrawnWorkbook book = table(xlsx);
        book.sheet().getHeader().setCenter("&\"宋体,Bold\"&16 2024年支出预算表");
        book.sheet().getHeader().setLeft("部门名称：示例局");
        book.sheet().getHeader().setRight("单位：万元");
        book.sheet().getFooter().setCenter("第 &P 页，共 &N 页");
        Grid grid = only(book);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("2024年支出预算表", "部门名称：示例局    单位：万元");
        assertThat(grid.below()).isEmpty();
        assertThat(grid.rows()).isEqualTo(4);
    }

    private static DrawnWorkbook table(boolean xlsx) {
        return (xlsx ? DrawnWorkbook.xlsx() : DrawnWorkbook.xls())
                .ruled(0, "科目", "合计")
                .ruled(1, "教育", 1)
                .ruled(2, "科技", 2)
                .ruled(3, "其他", 3);
    }

    private static Font font(DrawnWorkbook book, boolean struck, short offset) {
        Font font = book.workbook().createFont();
        font.setStrikeout(struck);
        font.setTypeOffset(offset);
        return font;
    }

    private static void rich(DrawnWorkbook book, Cell cell, String text, int from, int to, Font font) {
        RichTextString rich = book.workbook().getCreationHelper().createRichTextString(text);
        rich.applyFont(from, to, font);
        if (to < text.length()) {
            rich.applyFont(to, text.length(), book.workbook().getFontAt(0));
        }
        cell.setCellValue(rich);
    }

    private static CellStyle white(DrawnWorkbook book, @Nullable HSSFColorPredefined ground) {
        CellStyle style = book.style("General", true);
        Font font = book.workbook().createFont();
        font.setColor(HSSFColorPredefined.WHITE.getIndex());
        style.setFont(font);
        if (ground != null) {
            style.setFillForegroundColor(ground.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static CellStyle inked(DrawnWorkbook book, @Nullable XSSFColor ink) {
        XSSFCellStyle style = (XSSFCellStyle) book.style("General", true);
        XSSFFont font = (XSSFFont) book.workbook().createFont();
        if (ink == null) {
            // the ground of the theme
            font.setThemeColor((short) 0);
        } else {
            font.setColor(ink);
        }
        style.setFont(font);
        return style;
    }

    private List<String> column(DrawnWorkbook book) throws IOException {
        Grid grid = only(book);
        return List.of(1, 2, 3).stream()
                .map(row -> grid.at(row, 1).map(GridCell::text).orElseThrow())
                .toList();
    }

    private Grid only(DrawnWorkbook book) throws IOException {
        List<Grid> grids = TableStitcher.stitch(read(book).layouts());
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private DocumentLayout read(DrawnWorkbook book) throws IOException {
        return new WorkbookReader(SheetLimits.DEFAULT).read(book.write(folder.resolve("a")));
    }
}
