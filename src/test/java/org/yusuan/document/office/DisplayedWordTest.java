package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** A figure of a Word document is what a person sees. */
class DisplayedWordTest {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String OBJECT =
            "<w:p><w:r><w:object><v:shape style='width:450pt;height:350pt'><v:imagedata r:id='rId9'/></v:shape>"
                    + "<o:OLEObject Type='Embed' ProgID='Excel.Sheet.12' DrawAspect='%s' r:id='rId5'/></w:object></w:r></w:p>";

    private final Path folder;

    DisplayedWordTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>9.10</w:t></w:r><w:r><w:t>1.50</w:t></w:r>",
                "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>9.10</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>1.50</w:t></w:r>",
                "<w:r><w:rPr><w:rStyle w:val='old'/></w:rPr><w:t>9.10</w:t></w:r><w:r><w:t>1.50</w:t></w:r>",
                "<w:r><w:t>1.50</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>",
                "<w:r><w:t>1.50</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='subscript'/></w:rPr><w:t>1</w:t></w:r>",
                "<w:r><w:t>1.50</w:t></w:r><w:r><w:rPr><w:position w:val='8'/><w:sz w:val='12'/></w:rPr><w:t>注2</w:t></w:r>",
                "<w:r><w:t>1.50</w:t></w:r><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>99</w:t></w:r>",
                "<w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='003366'/></w:rPr><w:t>1.50</w:t></w:r>",
                "<w:del><w:r><w:delText>9.10</w:delText></w:r></w:del><w:ins><w:r><w:t>1.50</w:t></w:r></w:ins>",
                "<w:moveFrom><w:r><w:t>9.10</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>1.50</w:t></w:r></w:moveTo>",
                "<w:r><w:t>&#x202D;1.50&#x202C;</w:t></w:r>"
            })
    void onlyWhatIsSeenIsAFigure(String runs) throws IOException {
        assertThat(figure(runs)).isEqualTo("1.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:sym w:font='Symbol' w:char='F02D'/><w:t>1.50</w:t></w:r>",
                "<w:r><w:t>&#xF02D;1.50</w:t></w:r>",
                "<w:r><w:noBreakHyphen/><w:t>1.50</w:t></w:r>"
            })
    void aMinusIsAMinusWhateverItIsMadeOf(String runs) throws IOException {
        assertThat(figure(runs)).isEqualTo("-1.50");
    }

    @Test
    void aSignOfUnknownShapeBeforeAFigureMakesItNoFigure() throws IOException {
        String runs = "<w:r><w:sym w:font='Wingdings 3' w:char='F0AE'/><w:t>%s</w:t></w:r>";
        assertThat(TableCell.isAmount(figure(runs.formatted("1.50")))).isFalse();
        assertThat(figure(runs.formatted("教育"))).isEqualTo("教育");
    }

    @Test
    void whiteTextOnAPaintedCellIsSeen() throws IOException {
        String painted = "<w:tcPr><w:shd w:val='clear' w:fill='003366'/></w:tcPr>";
        String run = "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>1.50</w:t></w:r>";
        assertThat(texts(only(Map.of("word/document.xml", body(table(cell(painted, run)))))))
                .endsWith("1.50", "2.00");
    }

    @Test
    void aCellThatATrackedChangeDeletedIsNoCell() throws IOException {
        String deleted = cell("<w:tcPr><w:cellDel w:id='1'/></w:tcPr>", "<w:r><w:t>9.10</w:t></w:r>");
        String inserted = cell("<w:tcPr><w:cellIns w:id='2'/></w:tcPr>", "<w:r><w:t>1.50</w:t></w:r>");
        assertThat(texts(only(Map.of("word/document.xml", body(table(deleted + inserted))))))
                .endsWith("1.50", "2.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ole"})
    void anEmbeddedWorkbookIsReadWhereItsPictureStands(String kind) throws IOException {
        DocumentLayout read = read(embedded(kind, "Content"));
        Grid grid = TableStitcher.stitch(read.layouts()).get(0);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表");
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育", "1.5");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("document.embedded_workbook");
    }

    @Test
    void anEmbeddedWorkbookThatIsShownAsAnIconIsReportedAndNotRead() throws IOException {
        DocumentLayout read = read(embedded("xlsx", "Icon"));
        assertThat(TableStitcher.stitch(read.layouts())).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("document.embedded_workbook_not_read");
    }

    @Test
    void thePageHeaderNamesTheUnitOfEveryTableOfItsSection() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        String section = "<w:sectPr><w:headerReference w:type='default' r:id='rId6'/></w:sectPr>";
        parts.put(
                "word/document.xml",
                body(text("收入预算表")
                        + table(cell("", run("1.50")))
                        + text("支出预算表")
                        + table(cell("", run("3.50")))
                        + section));
        parts.put(
                "word/header1.xml", "<w:hdr %s>".formatted(NAMES) + text("示例局2024年部门预算") + text("单位：万元") + "</w:hdr>");
        List<Grid> grids = TableStitcher.stitch(read(write(parts, new byte[0])).layouts());
        assertThat(grids).hasSize(2).allSatisfy(grid -> {
            assertThat(grid.above()).extracting(ContextLine::text).contains("单位：万元");
            assertThat(grid.rows()).isEqualTo(2);
        });
    }

    private static final String NAMES =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='"
                    + RELATION.substring(0, RELATION.length() - 1)
                    + "' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'";

    private Path embedded(String kind, String aspect) throws IOException {
        String document = body(text("支出预算表") + OBJECT.formatted(aspect) + text("说明。"));
        return write(Map.of("word/document.xml", document), workbook(kind));
    }

    private static byte[] workbook(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sheet1");
            sheet.createRow(0).createCell(0).setCellValue("科目");
            sheet.getRow(0).createCell(1).setCellValue("合计");
            sheet.createRow(1).createCell(0).setCellValue("教育");
            sheet.getRow(1).createCell(1).setCellValue(1.5);
            // beyond what the picture shows
            sheet.createRow(9).createCell(5).setCellValue("草稿");
            if (book instanceof XSSFWorkbook made) {
                made.getCTWorkbook().addNewOleSize().setRef("A1:B2");
            } else {
                sheet.removeRow(sheet.getRow(9));
            }
            book.write(bytes);
        }
        if (!kind.equals("ole")) {
            return bytes.toByteArray();
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(bytes.toByteArray()), "Package");
            files.writeFilesystem(object);
        }
        return object.toByteArray();
    }

    private String figure(String runs) throws IOException {
        Grid grid = only(Map.of("word/document.xml", body(table(cell("", runs)))));
        return grid.at(1, 1).map(GridCell::text).orElseThrow();
    }

    private static String table(String cell) {
        String grid = "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>";
        return "<w:tbl>" + grid + "<w:tr>" + cell("", run("科目")) + cell("", run("合计")) + cell("", run("项目"))
                + "</w:tr><w:tr>" + cell("", run("教育")) + cell + cell("", run("2.00")) + "</w:tr></w:tbl>";
    }

    private static String cell(String properties, String runs) {
        return "<w:tc>" + properties + "<w:p>" + runs + "</w:p></w:tc>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String text(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String body(String content) {
        return "<w:document " + NAMES + "><w:body>" + content + "</w:body></w:document>";
    }

    private Grid only(Map<String, String> parts) throws IOException {
        List<Grid> grids = TableStitcher.stitch(read(write(parts, new byte[0])).layouts());
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static DocumentLayout read(Path file) throws IOException {
        return new OfficeReader(OfficeLimits.DEFAULT, OfficeFormat.DOCX).read(file);
    }

    private Path write(Map<String, String> parts, byte[] embedded) throws IOException {
        Map<String, String> all = new TreeMap<>(parts);
        all.put(
                "word/styles.xml",
                "<w:styles " + NAMES
                        + "><w:style w:type='character' w:styleId='old'><w:rPr><w:strike/></w:rPr></w:style></w:styles>");
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships>" + relation("rId1", "styles", "styles.xml")
                        + relation("rId5", "package", "embeddings/book.bin") + relation("rId6", "header", "header1.xml")
                        + "</Relationships>");
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("word/embeddings/book.bin"));
            zip.write(embedded);
            zip.closeEntry();
        }
        return file;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATION + type + "' Target='" + target + "'/>";
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }
}
