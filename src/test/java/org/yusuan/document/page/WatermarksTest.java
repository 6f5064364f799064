package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

class WatermarksTest {
    private static final double BLACK = 0;
    private static final double PALE = 0.8;

    private final DecodedFont font = new DecodedFont(new PDType1Font(FontName.HELVETICA));

    WatermarksTest() throws IOException {}

    @Test
    void paleLargeTextIsNotUpright() {
        assertThat(upright(inked(BLACK, 10), inked(BLACK, 10), inked(PALE, 40))).containsExactly(true, true, false);
    }

    @Test
    void darkLargeTextIsATitle() {
        assertThat(upright(inked(BLACK, 10), inked(BLACK, 10), inked(BLACK, 40)))
                .containsOnly(true);
    }

    @Test
    void paleTextOfTheUsualSizeIsANote() {
        assertThat(upright(inked(BLACK, 10), inked(BLACK, 10), inked(PALE, 10))).containsOnly(true);
    }

    @Test
    void aPageOfPaleTextHasNoWatermark() {
        assertThat(upright(inked(PALE, 10), inked(PALE, 10), inked(PALE, 40))).containsOnly(true);
    }

    private List<Boolean> upright(InkedGlyph... glyphs) {
        return Watermarks.marked(List.of(glyphs)).stream().map(Glyph::upright).toList();
    }

    private InkedGlyph inked(double lightness, double size) {
        Glyph glyph = new Glyph("水", new Box(0, 0, size, size), size, true);
        return new InkedGlyph(glyph, lightness, font);
    }
}
