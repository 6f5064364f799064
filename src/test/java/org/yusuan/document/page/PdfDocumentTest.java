package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

class PdfDocumentTest {
    private final Path folder;

    PdfDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileWithoutBytesIsEmpty() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("empty.pdf"))).reason())
                .isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void aTextFileNamedPdfIsDamaged() throws IOException {
        UnreadableDocument refused = refusal(Files.writeString(folder.resolve("text.pdf"), "not a PDF"));
        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused).hasMessageContaining("Fetch it again");
    }

    @Test
    void aUserPasswordIsAskedFor() throws IOException {
        Path file = PagePdf.of("").encrypted("owner", "user").saved(folder);
        assertThat(refusal(file).reason()).isEqualTo(Reason.PASSWORD);
    }

    @Test
    void anOwnerPasswordAloneDoesNotPreventReading() throws IOException {
        PageContent page =
                PagePdf.of(Draw.text(10, 10, "12.50")).encrypted("owner", "").read(folder);
        assertThat(Lines.of(page.glyphs())).extracting(Line::text).containsExactly("12.50");
    }

    @Test
    void morePagesThanAllowedAreRefusedBeforeAnyIsRead() throws IOException {
        Path file =
                PagePdf.of(Collections.nCopies(3, "").toArray(String[]::new)).saved(folder);
        UnreadableDocument refused =
                catchThrowableOfType(UnreadableDocument.class, () -> PdfDocument.open(file, Limits.pages(2))
                        .close());
        assertThat(refused.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(refused).hasMessageContaining("has 3 pages, allowed are 2");
    }

    @Test
    void anIntactFileIsNotRepaired() throws IOException {
        try (PdfDocument pdf = PdfDocument.open(PagePdf.of("").saved(folder), PageLimits.DEFAULT)) {
            assertThat(pdf.repaired()).isFalse();
            assertThat(pdf.pages()).isEqualTo(1);
        }
    }

    @Test
    void aFileWithoutItsEndIsReadAsRepaired() throws IOException {
        byte[] whole = Files.readAllBytes(PagePdf.of(Draw.text(10, 10, "12.50")).saved(folder));
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length - 40));
        try (PdfDocument pdf = PdfDocument.open(cut, PageLimits.DEFAULT)) {
            assertThat(pdf.repaired()).isTrue();
            assertThat(pdf.page(1).glyphs()).hasSize(5);
        }
    }

    @Test
    void aFileThatEndsBeforeItsPagesIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(PagePdf.of(Draw.text(10, 10, "12.50")).saved(folder));
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, 30));
        assertThat(refusal(cut).reason()).isEqualTo(Reason.DAMAGED);
    }

    private static UnreadableDocument refusal(Path file) {
        return catchThrowableOfType(UnreadableDocument.class, () -> PdfDocument.open(file, PageLimits.DEFAULT)
                .close());
    }
}
