package org.yusuan.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final double SCALE = 200 / 72.0;

    @Test
    void theInkOfASealIsRemovedAndBlackInkUnderItStays() {
        GreyImage grey = drawn(pen -> {
            pen.setColor(new Color(210, 40, 50));
            pen.setStroke(new BasicStroke(9));
            pen.drawOval(200, 200, 320, 320);
            pen.setColor(new Color(25, 5, 6));
            pen.fillRect(195, 350, 20, 3);
        });
        assertThat(grey.at(360, 200)).isGreaterThan(240);
        assertThat(grey.at(200, 351)).isLessThan(60);
    }

    @Test
    void yellowPaperIsNoSeal() {
        GreyImage grey = drawn(pen -> {
            pen.setColor(new Color(240, 220, 170));
            pen.fillRect(0, 0, 800, 800);
            pen.setColor(new Color(200, 30, 40));
            pen.fillOval(200, 200, 320, 320);
        });
        assertThat(grey.at(360, 360)).isGreaterThan(240);
        assertThat(grey.at(600, 600)).isBetween(210, 230);
    }

    @Test
    void aLineOfRedTextStays() {
        GreyImage grey = drawn(pen -> {
            pen.setColor(new Color(210, 40, 50));
            for (int x = 100; x < 500; x += 30) {
                pen.fillRect(x, 300, 20, 30);
            }
        });
        assertThat(grey.at(110, 310)).isLessThan(120);
    }

    @Test
    void theBlueRulingsOfATableStay() {
        GreyImage grey = drawn(pen -> {
            pen.setColor(new Color(30, 60, 200));
            pen.setStroke(new BasicStroke(3));
            for (int at = 50; at <= 750; at += 70) {
                pen.drawLine(50, at, 750, at);
                pen.drawLine(at, 50, at, 750);
            }
        });
        assertThat(grey.at(100, 50)).isLessThan(120);
    }

    private static GreyImage drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 800);
        drawing.accept(pen);
        pen.dispose();
        return GreyImage.withoutSeals(image, SCALE);
    }
}
