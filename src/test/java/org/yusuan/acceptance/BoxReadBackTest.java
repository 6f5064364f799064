package org.yusuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxReadBackTest {
    private static final String HEADER =
            "source_file,table_key,line_no,measure,amount_printed,page,x0,y0,x1,y1,method\n";

    private final Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    BoxReadBackTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void drawTwoLinesOfANumber() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 300));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(FontName.COURIER), 10);
                content.beginText();
                content.newLineAtOffset(100, 200);
                content.showText("1,234,");
                content.newLineAtOffset(0, -12);
                content.showText("567.80");
                content.endText();
            }
            pdf.save(folder.resolve("drawn.pdf").toFile());
        }
    }

    @Test
    void anAmountThatStandsInItsBoxIsReadBack() throws IOException {
        assertThat(run("drawn.pdf,t01,1,total,\"1,234,567.80\",1,95,85,150,120,text"))
                .isZero();
        assertThat(printed()).isEqualTo("1 of 1\n");
    }

    @Test
    void aBoxBesideTheAmountIsAMiss() throws IOException {
        assertThat(run("drawn.pdf,t01,1,total,\"1,234,567.80\",1,195,85,250,120,text"))
                .isEqualTo(1);
        assertThat(printed()).contains("its box holds ''").endsWith("0 of 1\n");
    }

    @Test
    void whatWasReadFromAPictureIsNotCompared() throws IOException {
        assertThat(run("drawn.pdf,t01,1,total,9,1,1,1,2,2,ocr\n"
                        + "drawn.pdf,t01,1,total,\"1,234,567.80\",1,95,85,150,120,text"))
                .isZero();
    }

    @Test
    void nothingToCompareIsNoSuccess() throws IOException {
        assertThat(run("drawn.pdf,t01,1,total,9,1,1,1,2,2,ocr")).isEqualTo(1);
    }

    private int run(String facts) throws IOException {
        Path csv = Files.writeString(folder.resolve("facts.csv"), HEADER + facts + "\n");
        return BoxReadBack.run(csv, folder, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
