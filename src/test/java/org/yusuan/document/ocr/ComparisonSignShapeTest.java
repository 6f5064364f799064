package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yusuan.document.ocr.ComparisonSignRecovery.ComparisonSignShape;

/** Comparison signs are recognised by their strokes, at the size of a 200 dpi scan. */
class ComparisonSignShapeTest {
    private static final PixelArea SIGN = new PixelArea(20, 20, 36, 40);

    @Test
    void anOpenSignHasTwoArmsOfOneWeight() {
        assertThat(read(pen -> arms(pen, false, 20, 39))).contains("<");
        assertThat(read(pen -> arms(pen, true, 20, 39))).contains(">");
    }

    @Test
    void aLevelBarIsRecognised() {
        assertThat(read(pen -> {
                    arms(pen, true, 21, 33);
                    line(pen, 21, 38, 35, 38);
                }))
                .contains("≥");
    }

    @Test
    void aSlantedBarIsRecognised() {
        assertThat(read(pen -> {
                    arms(pen, false, 21, 34);
                    line(pen, 21, 31, 35, 38.5);
                }))
                .contains("≤");
    }

    @Test
    void aBarMergedWithTheArmIsRecognised() {
        assertThat(read(pen -> {
                    arms(pen, false, 21, 34);
                    line(pen, 21, 29, 35, 35.5);
                }))
                .contains("≤");
    }

    @Test
    void otherShapesAreNoSigns() {
        assertThat(read(pen -> line(pen, 28, 21, 28, 39))).isEmpty();
        assertThat(read(pen -> line(pen, 21, 39, 35, 21))).isEmpty();
        assertThat(read(pen -> pen.drawOval(22, 21, 12, 18))).isEmpty();
        assertThat(read(pen -> pen.drawRect(22, 21, 12, 18))).isEmpty();
    }

    private static Optional<String> read(Consumer<Graphics2D> drawing) {
        GreyImage picture = Paper.drawn(60, 60, 0, pen -> {
            pen.setStroke(new BasicStroke(1.6f));
            drawing.accept(pen);
        });
        return new ComparisonSignShape(picture, SIGN).read();
    }

    private static void arms(Graphics2D pen, boolean toTheRight, double top, double bottom) {
        double point = toTheRight ? 35 : 21;
        double open = toTheRight ? 21 : 35;
        line(pen, open, top, point, (top + bottom) / 2);
        line(pen, open, bottom, point, (top + bottom) / 2);
    }

    private static void line(Graphics2D pen, double x0, double y0, double x1, double y1) {
        pen.draw(new Line2D.Double(x0, y0, x1, y1));
    }
}
