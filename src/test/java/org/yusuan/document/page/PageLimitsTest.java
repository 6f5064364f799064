package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class PageLimitsTest {
    private static final String MILLION_RULINGS = Draw.line(10, 10, 390, 10).repeat(1_000_000);

    private final Path folder;

    PageLimitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageOfAMillionRulingsCostsItself() throws IOException {
        Path file = PagePdf.of(MILLION_RULINGS, Draw.text(10, 10, "12.50")).saved(folder);
        try (PdfDocument pdf = PdfDocument.open(file, PageLimits.DEFAULT)) {
            UnreadableDocument refused = failure(pdf, 1);
            assertThat(refused.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
            assertThat(refused.page()).isEqualTo(1);
            assertThat(refused).hasMessageStartingWith("Page 1 has 100001 or more drawn lines, allowed are 100000.");
            assertThat(pdf.page(2).glyphs()).hasSize(5);
        }
    }

    @Test
    void tooManyCrossingsEndThePage() throws IOException {
        StringBuilder net = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            net.append(Draw.line(0, i * 10, 1_500, i * 10)).append(Draw.line(i * 10, 0, i * 10, 1_500));
        }
        Path file = new PagePdf()
                .page(net.toString(), page -> page.setMediaBox(new PDRectangle(1_500, 1_500)))
                .saved(folder);
        try (PdfDocument pdf = PdfDocument.open(file, PageLimits.DEFAULT)) {
            assertThat(failure(pdf, 1)).hasMessageContaining("20001 or more crossings of rulings");
        }
    }

    @Test
    void aFormThatDrawsItselfEndsThePage() throws IOException {
        Path file = new PagePdf().pageOfEndlessForms().saved(folder);
        try (PdfDocument pdf = PdfDocument.open(file, PageLimits.DEFAULT)) {
            assertThat(failure(pdf, 1)).hasMessageContaining("levels of forms in forms, allowed are 20");
        }
    }

    @Test
    void moreCharactersThanAllowedEndThePage() throws IOException {
        Path file = PagePdf.of(Draw.text(10, 10, "123456")).saved(folder);
        try (PdfDocument pdf = PdfDocument.open(file, Limits.glyphs(5))) {
            assertThat(failure(pdf, 1)).hasMessageContaining("6 or more characters, allowed are 5");
        }
    }

    @Test
    void manySmallPagesUseUpTheDocumentsLimit() throws IOException {
        String content = Draw.text(10, 10, "12.50");
        Path file = PagePdf.of(content, content, content).saved(folder);
        try (PdfDocument pdf = PdfDocument.open(file, Limits.documentOperators(10))) {
            assertThat(pdf.page(1).glyphs()).hasSize(5);
            assertThat(pdf.page(2).glyphs()).hasSize(5);
            assertThat(failure(pdf, 3)).hasMessageContaining("The document up to page 3 takes more than 10");
        }
    }

    private static UnreadableDocument failure(PdfDocument pdf, int page) {
        return catchThrowableOfType(UnreadableDocument.class, () -> pdf.page(page));
    }
}
