package org.yusuan.document.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.sheet.WorkbookPassword;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;

class FileTypeDetectorTest {

    private static final String TABLE = "支出预算表,,\n科目,合计,项目\n教育,\"1,234.50\",7.10\n";

    private static final FileTypeDetector DETECTOR = new FileTypeDetector();

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of(FileType.PDF, pdf()),
                Arguments.of(FileType.EMPTY, new byte[0]),
                Arguments.of(FileType.TEXT, "预算公开，尚未发布。\n".repeat(20).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileType.TEXT, "预算公开，尚未发布。\n".repeat(20).getBytes(Charset.forName("GB18030"))),
                Arguments.of(FileType.HTML, ascii("<!DOCTYPE html><html><body>404 Not Found</body></html>")),
                Arguments.of(FileType.WORD, written(new XWPFDocument()::write)),
                Arguments.of(FileType.EXCEL, workbook()),
                Arguments.of(FileType.OLD_EXCEL, oldWorkbook()),
                Arguments.of(FileType.PROTECTED, protectedWorkbook()),
                Arguments.of(FileType.ZIP, zip("大同市.pdf", pdf())),
                Arguments.of(
                        FileType.OFD,
                        zip(
                                "OFD.xml",
                                ascii("<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"))),
                Arguments.of(FileType.ZIP, Arrays.copyOf(zip("大同市.pdf", pdf()), 200)),
                Arguments.of(FileType.RAR, new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0, 0, 0, 0}),
                Arguments.of(FileType.SEVEN_ZIP, new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}),
                Arguments.of(FileType.IMAGE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of(FileType.IMAGE, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}),
                Arguments.of(FileType.SEPARATED_TEXT, TABLE.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileType.SEPARATED_TEXT, ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(FileType.SEPARATED_TEXT, TABLE.getBytes(Charset.forName("GBK"))),
                Arguments.of(FileType.SEPARATED_TEXT, TABLE.replace(',', '\t').getBytes(Charset.forName("GBK"))),
                Arguments.of(FileType.TEXT, ascii("{\"a\": 1, \"b\": 2}\n{\"a\": 1, \"b\": 2}\n")),
                Arguments.of(
                        FileType.XML_WORKBOOK,
                        ascii("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>")),
                Arguments.of(
                        FileType.WEB_ARCHIVE,
                        ascii("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"
                                + "Content-Type: text/html\n\n<html></html>\n--x--\n")),
                Arguments.of(FileType.RTF, ascii("{\\rtf1\\ansi budget}")),
                Arguments.of(FileType.UNKNOWN, new byte[] {0, 1, 2, 3, 4, 5, 6, 7}));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theContentTellsTheTypeWhateverTheNameSays(FileType type, byte[] content, @TempDir Path folder)
            throws IOException {
        for (String name : new String[] {"a.pdf", "a.docx", "a"}) {
            assertThat(DETECTOR.detect(Files.write(folder.resolve(name), content)))
                    .as(name)
                    .isEqualTo(type);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 511, 1024})
    void aPdfMayHaveUpToAKibibyteOfJunkBeforeItsHeader(int junk, @TempDir Path folder) throws IOException {
        assertThat(DETECTOR.detect(Files.write(folder.resolve("a.pdf"), afterJunk(junk))))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void moreJunkThanThatIsNoPdf(@TempDir Path folder) throws IOException {
        assertThat(DETECTOR.detect(Files.write(folder.resolve("a.pdf"), afterJunk(1025))))
                .isNotEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "PDF",
                "EXCEL",
                "OLD_EXCEL",
                "XML_WORKBOOK",
                "SEPARATED_TEXT",
                "WORD",
                "OLD_WORD",
                "HTML",
                "WEB_ARCHIVE"
            })
    void everyTypeThatIsNotReadIsRefusedWithAReasonAndWithoutItsName(FileType type) {
        assertThat(type.refusal("/in/大同市.PDF")).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason())
                    .isEqualTo(
                            switch (type) {
                                case EMPTY -> Reason.EMPTY_FILE;
                                case PROTECTED -> Reason.PASSWORD;
                                default -> Reason.UNSUPPORTED_TYPE;
                            });
            assertThat(refusal.message()).startsWith("Named .pdf, but ").doesNotContain("大同市", "/in");
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PDF",
                "EXCEL",
                "OLD_EXCEL",
                "XML_WORKBOOK",
                "SEPARATED_TEXT",
                "WORD",
                "OLD_WORD",
                "HTML",
                "WEB_ARCHIVE"
            })
    void whatIsReadIsNotRefused(FileType type) {
        assertThat(type.refusal("a.pdf")).isEmpty();
    }

    @Test
    void aRefusalSaysWhatTheFileIsAndWhatToDo() {
        assertThat(FileType.TEXT.refusal("a.pdf").map(Refusal::message))
                .contains(
                        "Named .pdf, but its content is plain text. Fetch it again, or look for the PDF that it stands for.");
        assertThat(FileType.RTF.refusal("a.docx").map(Refusal::message))
                .contains(
                        "The file is a rich text document (.rtf). Not read yet: open it in Word or WPS and save it as .docx.");
    }

    private static byte[] afterJunk(int junk) throws IOException {
        byte[] filler = new byte[junk];
        Arrays.fill(filler, (byte) '\n');
        return written(out -> {
            out.write(filler);
            out.write(pdf());
        });
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return written(document::save);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("t01");
            return written(workbook::write);
        }
    }

    private static byte[] protectedWorkbook() throws IOException {
        return WorkbookPassword.on(workbook(), "secret");
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("t01");
            return written(workbook::write);
        }
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        return written(out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.finish();
        });
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
