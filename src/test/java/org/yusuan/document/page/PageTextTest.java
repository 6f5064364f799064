package org.yusuan.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Box;

class PageTextTest {
    private final Path folder;

    PageTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theMiddleOfACharacterIsTheMiddleOfItsBox() throws IOException {
        Box box = read(Draw.song(100, 100, "中")).glyphs().get(0).box();
        assertThat(box.x0()).isEqualTo(100, within(0.01));
        assertThat(box.width()).isEqualTo(10, within(0.01));
        assertThat(box.centerY()).isEqualTo(300 - 103.8, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 200, true", "90, 100, 100, false", "180, 300, 100, false", "270, 200, 300, false"})
    void aTurnedPageIsReadAsItIsDisplayed(int turn, double x, double y, boolean upright) throws IOException {
        Glyph glyph = read(Draw.song(100, 100, "中"), page -> page.setRotation(turn))
                .glyphs()
                .get(0);
        assertThat(glyph.box().centerX()).isEqualTo(x, within(6.0));
        assertThat(glyph.box().centerY()).isEqualTo(y, within(6.0));
        assertThat(glyph.upright()).isEqualTo(upright);
    }

    @Test
    void textWrittenForATurnedPageIsUpright() throws IOException {
        PageContent page = read("BT /Latin 10 Tf 0 1 -1 0 100 50 Tm (12.50) Tj ET", turned -> turned.setRotation(90));
        assertThat(page.width()).isEqualTo(300);
        assertThat(lines(page)).containsExactly("12.50");
        assertThat(page.glyphs().get(0).box().x0()).isEqualTo(50, within(0.01));
    }

    @Test
    void boxesAreMeasuredFromTheCropBoxAndTextOutsideItIsLeftOut() throws IOException {
        PageContent page = read(
                Draw.text(60, 250, "in") + Draw.text(5, 250, "out"),
                cropped -> cropped.setCropBox(new PDRectangle(50, 200, 100, 100)));
        assertThat(lines(page)).containsExactly("in");
        assertThat(page.glyphs().get(0).box().x0()).isEqualTo(10, within(0.01));
        assertThat(page.height()).isEqualTo(100);
    }

    @Test
    void chineseFontsThatAreNotInTheFileAreRead() throws IOException {
        assertThat(text(Draw.song(10, 100, "（一）①预算") + Draw.gbk(10, 50, "合计"))).containsExactly("（一）①预算", "合计");
    }

    @Test
    void radicalsThatAFontNamesAreTheIdeographsThatArePrinted() {
        assertThat(Ideographs.unified("⼀般⻋辆更（①")).isEqualTo("一般车辆更（①");
    }

    @Test
    void glyphNumbersWithoutAFontAreNotGuessed() throws IOException {
        PageContent page = read(Draw.nameless(10, 100, "合计预算收支总表"));
        assertThat(page.glyphs()).extracting(Glyph::text).containsOnly("\uFFFD");
        assertThat(page.kind()).isEqualTo(PageKind.GARBLED);
    }

    @Test
    void boldThatIsPrintedTwiceIsReadOnce() throws IOException {
        assertThat(text(Draw.text(10, 100, "1155.00") + Draw.text(10.3, 100, "1155.00")))
                .containsExactly("1155.00");
    }

    @Test
    void textInInvisibleInkIsNotPrinted() throws IOException {
        assertThat(text("3 Tr " + Draw.text(10, 100, "guess"))).isEmpty();
    }

    @Test
    void whiteTextIsReadOnADarkHeaderOnly() throws IOException {
        String white = "1 g " + Draw.text(10, 100, "header") + Draw.text(10, 50, "trap");
        assertThat(text("0 0.2 0.6 rg " + Draw.fill(0, 90, 200, 30) + white)).containsExactly("header");
    }

    @Test
    void textOutsideOfItsClipIsLeftOut() throws IOException {
        assertThat(text("q 0 90 34 30 re W n " + Draw.text(10, 100, "1234567") + "Q " + Draw.text(10, 50, "8")))
                .containsExactly("1234", "8");
    }

    @Test
    void textAndLinesOnAHiddenLayerAreInvisible() throws IOException {
        String layer = "/OC /Layer BDC /Span BMC " + Draw.text(10, 100, "7") + "EMC " + Draw.line(9, 9, 99, 9) + "EMC ";
        PageContent page = new PagePdf()
                .pageWithHiddenLayer(layer + Draw.text(10, 50, "8"))
                .read(folder);
        assertThat(lines(page)).containsExactly("8");
        assertThat(page.rulings()).isEmpty();
    }

    @Test
    void textUnderAFilledAreaIsInvisibleAndTextOnItIsRead() throws IOException {
        assertThat(text(Draw.text(10, 100, "77.50") + "1 g " + Draw.fill(5, 95, 60, 20) + "0 g "
                        + Draw.text(10, 100, "12.50")))
                .containsExactly("12.50");
    }

    @Test
    void textBesideAFilledAreaStays() throws IOException {
        assertThat(text(Draw.text(10, 100, "77.50") + "1 g " + Draw.fill(5, 80, 60, 18) + "0 g "))
                .containsExactly("77.50");
    }

    @Test
    void textUnderAPaleVeilStays() throws IOException {
        PageContent page = new PagePdf()
                .pageWithFaintInk(Draw.text(10, 100, "77.50") + "q /Faint gs " + Draw.fill(5, 95, 60, 20) + "Q ")
                .read(folder);
        assertThat(lines(page)).containsExactly("77.50");
    }

    @Test
    void aLineUnderTextDoesNotStrikeItOut() throws IOException {
        assertThat(text(Draw.text(10, 100, "77.50") + Draw.line(10, 98, 40, 98)))
                .containsExactly("77.50");
    }

    @Test
    void aRulingThroughTextThatOverflowsItsCellDoesNotStrikeItOut() throws IOException {
        assertThat(text(Draw.text(10, 100, "77.50") + Draw.line(2, 103, 300, 103)))
                .containsExactly("77.50");
    }

    @Test
    void aSlantingWatermarkEntersNoLine() throws IOException {
        String slanting = "BT /Latin 40 Tf 0.7 0.7 -0.7 0.7 20 80 Tm (DRAFT) Tj ET ";
        assertThat(text(slanting + Draw.text(10, 100, "12.50"))).containsExactly("12.50");
    }

    @Test
    void aPaleLargeWatermarkEntersNoLine() throws IOException {
        String pale = "0.8 g BT /Latin 40 Tf 20 90 Td (DRAFT) Tj ET 0 g ";
        assertThat(text(pale + Draw.text(10, 100, "12.50"))).containsExactly("12.50");
    }

    @Test
    void aDarkLargeTitleIsALine() throws IOException {
        assertThat(text("BT /Latin 30 Tf 20 200 Td (Title) Tj ET " + Draw.text(10, 100, "12.50")))
                .containsExactly("Title", "12.50");
    }

    private List<String> text(String content) throws IOException {
        return lines(read(content));
    }

    private static List<String> lines(PageContent page) {
        return Lines.of(page.glyphs()).stream().map(Line::text).toList();
    }

    private PageContent read(String content) throws IOException {
        return read(content, page -> {});
    }

    private PageContent read(String content, Consumer<PDPage> form) throws IOException {
        return new PagePdf().page(content, form).read(folder);
    }
}
