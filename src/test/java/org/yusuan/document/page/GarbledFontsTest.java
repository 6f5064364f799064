package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Box;

/** Characters are 10 points wide; those of a broken font are private use characters. */
class GarbledFontsTest {
    private final DecodedFont intact = embedded("Song");
    private final DecodedFont broken = embedded("Hei");
    private final List<InkedGlyph> glyphs = new ArrayList<>();

    GarbledFontsTest() throws IOException {}

    @Test
    void theTextOfABrokenFontIsFoundLineByLine() {
        print(intact, 0, 0, "科目名称合计基本支出");
        print(broken, 0, 20, "\uE001\uE002\uE003");
        print(broken, 0, 40, "\uE001\uE002");

        assertThat(GarbledFonts.of(glyphs).pieces(List.of()))
                .containsExactly(new Box(0, 20, 30, 30), new Box(0, 40, 20, 50));
    }

    @Test
    void aWideGapOrARulingSeparatesTwoPieces() {
        print(intact, 0, 0, "科目名称合计基本支出");
        print(broken, 0, 20, "\uE001\uE002");
        print(broken, 40, 20, "\uE003");
        print(broken, 50, 20, "\uE004");
        Box left = new Box(0, 15, 50, 35);
        Box right = new Box(50, 15, 100, 35);

        assertThat(GarbledFonts.of(glyphs).pieces(List.of(left, right)))
                .containsExactly(new Box(0, 20, 20, 30), new Box(40, 20, 50, 30), new Box(50, 20, 60, 30));
    }

    @Test
    void aPageWhoseTextIsNearlyAllGarbledHasNoGarbledFont() {
        print(intact, 0, 0, "科");
        print(broken, 0, 20, "\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009\uE00A\uE00B");

        assertThat(GarbledFonts.of(glyphs).pieces(List.of())).isEmpty();
    }

    @Test
    void aSingleOddSignIsNoBrokenFont() {
        print(intact, 0, 0, "科目名称合计基本支出");
        print(broken, 0, 20, "\uE001");

        assertThat(GarbledFonts.of(glyphs).pieces(List.of())).isEmpty();
    }

    @Test
    void pictogramsAndFontsWithoutShapesInTheFileCannotBeRecognised() throws IOException {
        print(intact, 0, 0, "科目名称合计基本支出");
        print(embedded("Wingdings"), 0, 20, "\uE001\uE002");
        print(new DecodedFont(new PDType1Font(FontName.HELVETICA)), 0, 40, "\uE001\uE002");

        assertThat(GarbledFonts.of(glyphs).pieces(List.of())).isEmpty();
    }

    private void print(DecodedFont font, double x, double y, String text) {
        for (int i = 0; i < text.length(); i++) {
            Box box = new Box(x + 10 * i, y, x + 10 * i + 10, y + 10);
            glyphs.add(new InkedGlyph(new Glyph(text.substring(i, i + 1), box, 10, true), 0, font));
        }
    }

    /** Returns a font whose shapes are drawn by the file itself. */
    private static DecodedFont embedded(String name) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setName(COSName.NAME, name);
        return new DecodedFont(new PDType3Font(font));
    }
}
