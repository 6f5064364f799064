package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.ScanLayout.TextLine;

/** Digits are drawn as bars, because only the signs between and before them matter. */
class MinusAndSeparatorRecoveryTest {
    private static final PixelArea INK = new PixelArea(60, 100, 186, 120);

    @Test
    void aMarkThatReachesBelowTheDigitsIsAComma() {
        assertThat(separated("744.100", pen -> pen.fillRect(118, 117, 3, 7))).isEqualTo("744,100");
    }

    @Test
    void separatorsBeforeTheLastAreCommas() {
        assertThat(separated("2.744.100", pen -> pen.fillRect(118, 117, 3, 7))).startsWith("2,744");
    }

    @Test
    void aMarkOnTheBaselineIsAPoint() {
        assertThat(separated("744,100", pen -> pen.fillRect(118, 114, 3, 3))).isEqualTo("744.100");
    }

    @Test
    void aBarBeforeANumberIsAMinus() {
        assertThat(signed("744100", pen -> pen.fillRect(47, 110, 8, 2))).isEqualTo("-744100");
    }

    @Test
    void dustBeforeANumberIsNoMinus() {
        assertThat(signed("744100", pen -> pen.fillRect(47, 103, 8, 2))).isEqualTo("744100");
        assertThat(signed("744100", pen -> pen.fillRect(35, 110, 3, 2))).isEqualTo("744100");
        assertThat(signed("744100", pen -> pen.fillRect(50, 110, 2, 2))).isEqualTo("744100");
    }

    private static String separated(String read, Consumer<Graphics2D> sign) {
        return strokes(sign).separated(recognised(read)).text();
    }

    private static String signed(String read, Consumer<Graphics2D> sign) {
        return strokes(sign).signed(recognised(read)).text();
    }

    private static MinusAndSeparatorRecovery strokes(Consumer<Graphics2D> sign) {
        GreyImage picture = Paper.drawn(300, 200, 0, pen -> {
            for (int digit = 0; digit < 3; digit++) {
                pen.fillRect(60 + 20 * digit, 100, 8, 20);
                pen.fillRect(138 + 20 * digit, 100, 8, 20);
            }
            sign.accept(pen);
        });
        TextLine line = new TextLine(INK, new PixelArea(0, 0, 300, 200));
        PaperScan scan = new PaperScan(picture, Bitmap.of(picture), 200 / 72.0, 0);
        return new MinusAndSeparatorRecovery(scan, line, Crop.of(picture, line, 20));
    }

    /** Places the separator in the middle, where it is drawn. */
    private static RecognisedLine recognised(String text) {
        List<RecognisedLine.Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            marks.add(new RecognisedLine.Mark(text.substring(i, i + 1), i == 3 ? 0.47 : i / 7.0, 0.9));
        }
        return new RecognisedLine(marks);
    }
}
