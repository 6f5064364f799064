package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Box;

/** The kinds of drawn pages; {@link TextLayerClassifierTest} has the rules as a table. */
class PageKindTest {
    private static final String FULL_PICTURE = Draw.picture(0, 0, 400, 300);

    private final Path folder;

    PageKindTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPageWithNothingOnItIsBlank() throws IOException {
        PageContent page = PagePdf.of("").read(folder);
        assertThat(page.kind()).isEqualTo(PageKind.BLANK);
        assertThat(page.glyphs()).isEmpty();
    }

    @Test
    void aPictureOfAPageIsAScan() throws IOException {
        PageContent page = scan("");
        assertThat(page.kind()).isEqualTo(PageKind.SCAN);
        assertThat(page.pictures()).containsExactly(new Box(0, 0, 400, 300));
    }

    @Test
    void aPageNumberUnderAScanLeavesItAScan() throws IOException {
        assertThat(scan(Draw.text(180, 10, "- 12 of 28 -")).kind()).isEqualTo(PageKind.SCAN);
    }

    @Test
    void theTextThatAScannerGuessedBehindAScanLeavesItAScan() throws IOException {
        assertThat(scan("3 Tr " + Draw.text(50, 150, "12345678.90")).kind()).isEqualTo(PageKind.SCAN);
    }

    @Test
    void textOnABackgroundPictureIsReadAsText() throws IOException {
        PageContent page = scan(Draw.song(50, 150, "二〇二四年部门预算公开"));
        assertThat(page.kind().hasText()).isTrue();
    }

    @Test
    void chineseInTheWrongEncodingIsGarbled() throws IOException {
        assertThat(kind(Draw.text(50, 150, "\u00D6\u00D0\u00B9\u00FA\u00D4\u00A4\u00CB\u00E3")))
                .isEqualTo(PageKind.GARBLED);
    }

    @Test
    void textAlongTheSideOfThePageIsSideways() throws IOException {
        assertThat(kind("BT /Latin 10 Tf 0 1 -1 0 100 50 Tm (1234567890) Tj ET"))
                .isEqualTo(PageKind.SIDEWAYS);
    }

    @Test
    void textDrawnWithoutCharactersIsOutlines() throws IOException {
        String outline = "10 10 m 20 30 40 30 50 10 c 40 0 20 0 10 10 c f\n";
        assertThat(kind(outline.repeat(300))).isEqualTo(PageKind.OUTLINES);
    }

    private PageKind kind(String content) throws IOException {
        return PagePdf.of(content).read(folder).kind();
    }

    private PageContent scan(String text) throws IOException {
        return new PagePdf().pageWithPicture(FULL_PICTURE + text).read(folder);
    }
}
