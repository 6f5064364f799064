package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class WorkbooksTest {
    @TempDir
    Path output = Path.of("");

    @Test
    void anotherProgramReadsTheTotalsOfTheDatabase() throws IOException {
        OpenDatabase database = sample();
        export(database, Captions.NONE);
        BigDecimal expected = database.sql()
                .sql("SELECT SUM(f.amount_yuan) FROM fact f JOIN document d ON d.document_no = f.document_no"
                        + " WHERE d.superseded_by IS NULL")
                .query(BigDecimal.class)
                .single();
        try (XSSFWorkbook book = open()) {
            XSSFSheet facts = book.getSheet("facts");
            int column = header(facts).indexOf("amount_yuan");
            BigDecimal sum = IntStream.rangeClosed(1, facts.getLastRowNum())
                    .mapToObj(row -> facts.getRow(row).getCell(column))
                    .map(cell -> new BigDecimal(Double.toString(cell.getNumericCellValue())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(facts.getLastRowNum()).isEqualTo(8);
            assertThat(sum).isEqualByComparingTo(expected);
        }
    }

    @Test
    void everyTableIsASheetWithAFrozenHeaderAndAFilter() throws IOException {
        export(sample(), Captions.NONE);
        try (XSSFWorkbook book = open()) {
            assertThat(book.getSheetName(0)).isEqualTo("readme");
            assertThat(book.getSheet("t01").getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) 1);
            assertThat(book.getSheet("t01").getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:");
            assertThat(header(book.getSheet("raw_cells")))
                    .startsWith("disclosure_id")
                    .endsWith("cell");
        }
    }

    @Test
    void typesAreThoseOfTheColumns() throws IOException {
        export(sample(), Captions.NONE);
        try (XSSFWorkbook book = open()) {
            XSSFSheet facts = book.getSheet("facts");
            assertThat(cell(facts, 1, "fiscal_year").getNumericCellValue()).isEqualTo(2024);
            assertThat(cell(facts, 1, "vouched").getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(cell(facts, 1, "region_code").getStringCellValue()).isEqualTo("149900");
            assertThat(cell(facts, 1, "amount_printed").getStringCellValue()).isEqualTo("3,941.92");
            assertThat(cell(book.getSheet("raw_cells"), 1, "text").getStringCellValue())
                    .isEqualTo("两行\n文字");
        }
    }

    @Test
    void captionsCanBeChineseAndTheReadmeExplainsThem() throws IOException {
        export(sample(), Captions.ZH);
        try (XSSFWorkbook book = open()) {
            assertThat(header(book.getSheet("facts"))).contains("金额（元）", "页码", "部门或单位名称");
            assertThat(text(book.getSheet("readme"))).contains("amount_yuan", "金额（元）", "State of the dataset");
        }
    }

    @Test
    void aTableWithTooManyRowsContinuesOnTheNextSheet(@TempDir Path staging) throws IOException {
        new Workbooks(3).write(InventedTable.of("x_long", 5).in(staging), staging);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(staging.resolve("yusuan.xlsx")))) {
            assertThat(book.getSheet("x_long").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("x_long (2)").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("x_long (3)").getLastRowNum()).isEqualTo(1);
            assertThat(header(book.getSheet("x_long (3)"))).containsExactly("name", "amount");
            assertThat(text(book.getSheet("readme"))).contains("continued on x_long (2), x_long (3).");
        }
    }

    @Test
    void anAmountThatADoubleCannotHoldIsStoredAsText(@TempDir Path staging) throws IOException {
        InventedTable table = InventedTable.of("x_big", 0)
                .row("most", "123456789012345")
                .row("more", "1234567890123456")
                .row("fraction", "0.1234567890123456");
        new Workbooks().write(table.in(staging), staging);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(staging.resolve("yusuan.xlsx")))) {
            XSSFSheet sheet = book.getSheet("x_big");
            assertThat(cell(sheet, 1, "amount").getNumericCellValue()).isEqualTo(123456789012345d);
            assertThat(cell(sheet, 2, "amount").getStringCellValue()).isEqualTo("1234567890123456");
            assertThat(cell(sheet, 3, "amount").getStringCellValue()).isEqualTo("0.1234567890123456");
            assertThat(text(book.getSheet("readme"))).contains("2 numbers with more than 15 digits are stored as text");
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsCutOffWithARemark(@TempDir Path staging) throws IOException {
        InventedTable table = InventedTable.of("x_wordy", 0).row(varied(40_000), "1");
        new Workbooks().write(table.in(staging), staging);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(staging.resolve("yusuan.xlsx")))) {
            assertThat(cell(book.getSheet("x_wordy"), 1, "name").getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
            assertThat(text(book.getSheet("readme"))).contains("1 texts are cut");
        }
    }

    /** Makes a long text of different characters: POI mistakes a repeated one for a zip bomb. */
    private static String varied(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(0x4E00 + i * 7_919 % 20_000);
        }
        return text.toString();
    }

    private static OpenDatabase sample() {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        return database;
    }

    private void export(OpenDatabase database, Captions captions) {
        new DatasetExport(database.reader())
                .export(output, new ExportRequest(EnumSet.of(Format.XLSX), Set.of(), DocumentFilter.NONE, captions));
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(output.resolve("yusuan.xlsx")));
    }

    private static Cell cell(XSSFSheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(header(sheet).indexOf(column));
    }

    private static List<String> header(XSSFSheet sheet) {
        Row first = sheet.getRow(0);
        return IntStream.range(0, first.getLastCellNum())
                .mapToObj(column -> first.getCell(column).getStringCellValue())
                .toList();
    }

    private static String text(XSSFSheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
