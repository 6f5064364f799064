package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Box;

class PageUsableTest {
    private static final String FULL_PICTURE = Draw.picture(0, 0, 400, 300);

    private final Path folder;

    PageUsableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aBlankPageIsUsableAndEmpty() throws IOException {
        PageContent page = PagePdf.of("").read(folder);
        assertThat(page.usable()).isTrue();
        assertThat(page.glyphs()).isEmpty();
    }

    @Test
    void aPictureOfAPageIsNotUsable() throws IOException {
        PageContent page = scan("");
        assertThat(page.usable()).isFalse();
        assertThat(page.pictures()).containsExactly(new Box(0, 0, 400, 300));
    }

    @Test
    void aPageNumberUnderAScanDoesNotMakeItUsable() throws IOException {
        assertThat(scan(Draw.text(180, 10, "- 12 of 28 -")).usable()).isFalse();
    }

    @Test
    void aGuessedLayerUnderAScanDoesNotMakeItUsable() throws IOException {
        assertThat(scan("3 Tr " + Draw.text(50, 150, "12345678.90")).usable()).isFalse();
    }

    @Test
    void textOnABackgroundPictureIsUsable() throws IOException {
        assertThat(scan(Draw.song(50, 150, "二〇二四年部门预算公开")).usable()).isTrue();
    }

    @Test
    void chineseInTheWrongEncodingIsNotUsable() throws IOException {
        assertThat(PagePdf.of(Draw.text(50, 150, "\u00D6\u00D0\u00B9\u00FA\u00D4\u00A4\u00CB\u00E3"))
                        .read(folder)
                        .usable())
                .isFalse();
    }

    @Test
    void textAlongTheSideOfThePageIsNotUsable() throws IOException {
        assertThat(PagePdf.of("BT /Latin 10 Tf 0 1 -1 0 100 50 Tm (1234567890) Tj ET")
                        .read(folder)
                        .usable())
                .isFalse();
    }

    @Test
    void textDrawnAsOutlinesIsNotUsable() throws IOException {
        String outline = "10 10 m 20 30 40 30 50 10 c 40 0 20 0 10 10 c f\n";
        assertThat(PagePdf.of(outline.repeat(300)).read(folder).usable()).isFalse();
    }

    private PageContent scan(String text) throws IOException {
        return new PagePdf().pageWithPicture(FULL_PICTURE + text).read(folder);
    }
}
