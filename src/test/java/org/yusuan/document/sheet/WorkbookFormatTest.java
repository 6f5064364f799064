package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;
import org.yusuan.document.sheet.WorkbookReader.WorkbookFormat;
import org.yusuan.model.UnreadableDocument;

/** A workbook is read in whatever way its file is written. */
class WorkbookFormatTest {
    private static final String XML =
            "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>%s<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet' xmlns:x='urn:schemas-microsoft-com:office:excel' xmlns:html='http://www.w3.org/TR/REC-html40'>"
                    + "<Styles><Style ss:ID='Default'><Borders><Border ss:Position='Bottom' ss:LineStyle='Continuous'/></Borders></Style>"
                    + "<Style ss:ID='red'><NumberFormat ss:Format='#,##0.00;[Red]#,##0.00'/></Style>"
                    + "<Style ss:ID='white'><Font ss:Color='#FFFFFF'/></Style></Styles>"
                    + "<Worksheet ss:Name='支出预算表'><Table><Column ss:Index='3' ss:Hidden='1'/>"
                    + "<Row><Cell><Data ss:Type='String'>科目</Data></Cell><Cell><Data ss:Type='String'>合计</Data></Cell><Cell><Data ss:Type='String'>备注</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type='String'>教育</Data></Cell><Cell ss:StyleID='red'><Data ss:Type='Number'>-1234.5</Data></Cell></Row>"
                    + "<Row ss:Hidden='1'><Cell><Data ss:Type='String'>旧</Data></Cell><Cell><Data ss:Type='Number'>9</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type='String'>科技</Data></Cell><Cell><ss:Data ss:Type='String'><html:S>9.10</html:S><html:Font>7.10</html:Font><html:Sup>1</html:Sup></ss:Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type='String'>其他</Data></Cell><Cell ss:StyleID='white'><Data ss:Type='Number'>5</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type='String'>合计</Data></Cell><Cell ss:Formula='=SUM(R[-4]C:R[-1]C)'/></Row>"
                    + "</Table></Worksheet><Worksheet ss:Name='旧'><Table><Row><Cell><Data ss:Type='String'>x</Data></Cell></Row></Table><WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";

    private final Path folder;

    WorkbookFormatTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aStrictWorkbookIsReadAsAPlainOne() throws IOException {
        DrawnWorkbook book =
                DrawnWorkbook.xlsx().plain(0, "支出预算表").ruled(2, "科目", "合计").ruled(3, "教育", 1.5);
        Path plain = book.write(folder.resolve("plain"));
        assertThat(texts(only(strict(plain), WorkbookFormat.EXCEL))).containsExactly("科目", "合计", "教育", "1.5");
    }

    @Test
    void anXmlWorkbookIsReadAsItIsDisplayed() throws IOException {
        Grid grid = only(write(XML.formatted("").getBytes(StandardCharsets.UTF_8)), WorkbookFormat.XML);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表");
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育", "-1,234.50", "科技", "7.10", "其他", "", "合计", "#未计算");
    }

    @Test
    void noEntityOfAnXmlWorkbookIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "42");
        String entity = "<!DOCTYPE Workbook [<!ENTITY e SYSTEM '" + secret.toUri() + "'><!ENTITY f '42'>]>";
        String xml = XML.formatted(entity).replace("科技", "&e;&f;");
        Path file = write(xml.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(
                        () -> assertThat(texts(only(file, WorkbookFormat.XML))).anyMatch(t -> t.contains("42")))
                .isInstanceOfAny(UnreadableDocument.class, AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "GBK,','", "GB18030,'\t'", "UTF-16,';'"})
    void separatedValuesAreASheet(String charset, String separator) throws IOException {
        String text = "支出预算表\r\n部门名称：示例局,,单位：万元\r\n科目,合计,基本支出\r\n\"教育,本级\",\"1,234.50\",=\"7.10\"\r\n科技,2.00,\r\n";
        String parted = separator.equals(",")
                ? text
                : text.replace("\",\"", "\"" + separator + "\"")
                        .replace(",=", separator + "=")
                        .replace("局,,", "局" + separator + separator)
                        .replace("科目,合计,基", "科目" + separator + "合计" + separator + "基")
                        .replace("科技,2.00,", "科技" + separator + "2.00" + separator);
        Grid grid = only(
                write(((charset.equals("UTF-8") ? "\uFEFF" : "") + parted).getBytes(Charset.forName(charset))),
                WorkbookFormat.TEXT);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表", "部门名称：示例局    单位：万元");
        assertThat(texts(grid)).containsExactly("科目", "合计", "基本支出", "教育,本级", "1,234.50", "7.10", "科技", "2.00", "");
    }

    /** Rewrites a workbook as the strict variant of the format. */
    private Path strict(Path plain) throws IOException {
        Path strict = folder.resolve("strict");
        try (ZipFile from = new ZipFile(plain.toFile());
                OutputStream file = Files.newOutputStream(strict);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = from.getInputStream(part)) {
                    to.write(strict(part.getName(), in.readAllBytes()));
                }
                to.closeEntry();
            }
        }
        return strict;
    }

    private static byte[] strict(String name, byte[] content) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/",
                        "http://purl.oclc.org/ooxml/spreadsheetml/")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a"), bytes);
    }

    private static Grid only(Path file, WorkbookFormat format) throws IOException {
        List<Grid> grids = TableStitcher.stitch(
                new WorkbookReader(SheetLimits.DEFAULT, format).read(file).layouts());
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }
}
