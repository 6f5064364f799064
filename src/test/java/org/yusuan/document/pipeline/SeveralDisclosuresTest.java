package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Extraction;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

class SeveralDisclosuresTest {
    private static final String EDUCATION = "晋中市榆次区教育局";
    private static final String FINANCE = "晋中市榆次区财政局";
    private static final String TITLE = "2024年预算支出总表";
    private static final List<List<String>> SPENDING = List.of(
            List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
            List.of("", "合计", "300.00", "100.00", "200.00"),
            List.of("201", "一般公共服务支出", "300.00", "100.00", "200.00"),
            List.of("20103", "政府办公厅（室）及相关机构事务", "300.00", "100.00", "200.00"),
            List.of("2010301", "行政运行", "100.00", "100.00", ""),
            List.of("2010302", "一般行政管理事务", "200.00", "", "200.00"));

    private final DocumentPipeline pipeline = DocumentPipeline.standard();
    private final Path folder;

    SeveralDisclosuresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTablesOfTwoBodiesOnOneWebPageAreTwoDisclosures() throws IOException {
        Outcome outcome = html(cover(EDUCATION) + table(EDUCATION) + cover(FINANCE) + table(FINANCE));
        assertTwoBodies(outcome);
    }

    @Test
    void theSheetsOfTwoBodiesInOneWorkbookAreTwoDisclosuresWithTheirSheets() throws IOException {
        Path file = folder.resolve("汇编.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(book, book.createSheet("教育局"), 0, TITLE, EDUCATION);
            fill(book, book.createSheet("财政局"), 0, TITLE, FINANCE);
            book.write(out);
        }
        Outcome outcome = read(file);
        assertTwoBodies(outcome);
        assertThat(((Outcome.Compilation) outcome).parts())
                .extracting(Outcome.Part::pageFrom)
                .containsExactly(1, 2);
    }

    @Test
    void tablesOfTwoBodiesByTurnsAreOneDisclosureWithAFinding() throws IOException {
        Outcome outcome = html(table(EDUCATION) + table(FINANCE) + table(EDUCATION) + table(FINANCE));
        assertThat(rules(((Outcome.Read) outcome).extraction())).contains("document.bodies_alternate");
    }

    @Test
    void aTableThatIsPrintedOnceUnderAnotherNameDividesNothing() throws IOException {
        assertThat(html(cover(EDUCATION) + table(EDUCATION) + cover(FINANCE))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aTableThatIsThereTwiceIsCountedOnce() throws IOException {
        Extraction read = ((Outcome.Read) html(cover(EDUCATION) + table(EDUCATION) + table(EDUCATION))).extraction();
        assertThat(read.facts()).hasSize(13);
        assertThat(rules(read)).contains("page.repeated");
    }

    @Test
    void twoTablesSideBySideOnASheetAreReadOneAfterTheOther() throws IOException {
        Path file = folder.resolve(EDUCATION + "2024年部门预算.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            fill(book, sheet, 0, TITLE, EDUCATION);
            fill(book, sheet, 6, "2024年一般公共预算支出预算表", EDUCATION);
            book.write(out);
        }
        assertThat(((Outcome.Read) read(file)).extraction().facts())
                .extracting(fact -> fact.table().value())
                .contains("t03", "t05");
    }

    @Test
    void ofANoticeOfCorrectionTheFiguresAfterItAreRead() throws IOException {
        String notice = "<p>关于更正2024年部门预算公开内容的公告</p><p>" + TITLE + "</p><p>部门名称：" + EDUCATION + " 单位：万元</p>"
                + "<table><tr><td>科目编码</td><td>科目名称</td><td>更正前合计</td><td>更正后合计</td></tr>"
                + "<tr><td></td><td>合计</td><td>310.00</td><td>300.00</td></tr>"
                + "<tr><td>201</td><td>一般公共服务支出</td><td>310.00</td><td>300.00</td></tr></table>";
        Extraction read = ((Outcome.Read) html(notice)).extraction();
        assertThat(read.facts()).extracting(fact -> fact.amountPrinted()).containsOnly("300.00");
        assertThat(rules(read)).contains(CorrectionNotice.RULE);
        assertThat(read.rawCells()).extracting(cell -> cell.text()).contains("310.00");
    }

    @Test
    void aRefusedDocumentKeepsItsCells() throws IOException {
        Refusal refusal = refusal(html("<table><tr><td>车次</td><td>到达</td></tr><tr><td>1</td><td>2</td></tr></table>"));
        assertThat(refusal.rawCells()).extracting(cell -> cell.text()).contains("车次", "到达");
        assertThat(refusal.message()).startsWith("web page with 1 table").contains("docs/templates.md");
    }

    @Test
    void theRefusalOfAPageWithoutATableSaysHowManyAttachmentsItLinks() throws IOException {
        Refusal refusal =
                refusal(html("<p>见附件</p><a href='a.pdf'>一</a><a href='/b.xlsx?x=1'>二</a><a href='c.html'>三</a>"));
        assertThat(refusal.message())
                .isEqualTo(
                        "The file is a web page without a table. 2 attachments are linked from it: add `attachments` to the"
                                + " job, or fetch them and give them to a run.");
    }

    private static void assertTwoBodies(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Compilation.class);
        List<Outcome.Part> parts = ((Outcome.Compilation) outcome).parts();
        assertThat(parts)
                .extracting(part -> part.extraction().identity().entityName())
                .containsExactly(EDUCATION, FINANCE);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.extraction().facts()).hasSize(13));
    }

    private static List<String> rules(Extraction read) {
        return read.findings().stream().map(Finding::rule).toList();
    }

    private static Refusal refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusal();
    }

    private static String cover(String body) {
        return "<p>" + body + "</p><p>2024年部门预算公开</p>";
    }

    private static String table(String body) {
        StringBuilder html = new StringBuilder("<p>" + TITLE + "</p><p>部门名称：" + body + " 单位：万元</p><table>");
        SPENDING.forEach(row ->
                html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>"));
        return html.append("</table>").toString();
    }

    private static void fill(XSSFWorkbook book, Sheet sheet, int left, String title, String body) {
        CellStyle ruled = book.createCellStyle();
        ruled.setBorderTop(BorderStyle.THIN);
        ruled.setBorderBottom(BorderStyle.THIN);
        ruled.setBorderLeft(BorderStyle.THIN);
        ruled.setBorderRight(BorderStyle.THIN);
        row(sheet, 0).createCell(left).setCellValue(title);
        row(sheet, 1).createCell(left).setCellValue("部门名称：" + body + "  单位：万元");
        for (int r = 0; r < SPENDING.size(); r++) {
            for (int c = 0; c < SPENDING.get(r).size(); c++) {
                row(sheet, r + 2)
                        .createCell(left + c)
                        .setCellValue(SPENDING.get(r).get(c));
                row(sheet, r + 2).getCell(left + c).setCellStyle(ruled);
            }
        }
    }

    private static Row row(Sheet sheet, int number) {
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    private Outcome html(String body) throws IOException {
        Path file = folder.resolve("a.html");
        Files.writeString(file, "<html><body>" + body + "</body></html>");
        return read(file);
    }

    private Outcome read(Path file) {
        return pipeline.extract(new ExtractionRequest(file, String.valueOf(file.getFileName()), "", ""));
    }
}
