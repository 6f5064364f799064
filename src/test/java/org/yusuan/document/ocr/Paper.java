package org.yusuan.document.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Draws pictures for tests. */
final class Paper {
    private Paper() {}

    static GreyImage drawn(int width, int height, double degrees, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        drawing.accept(pen);
        pen.dispose();
        return GreyImage.withoutSeals(image, 200 / 72.0);
    }

    /** Draws a table of equal cells with its top left corner at (100, 100). */
    static Consumer<Graphics2D> table(int rows, int columns, int width, int height) {
        return pen -> {
            for (int row = 0; row <= rows; row++) {
                pen.drawLine(100, 100 + row * height, 100 + columns * width, 100 + row * height);
            }
            for (int column = 0; column <= columns; column++) {
                pen.drawLine(100 + column * width, 100, 100 + column * width, 100 + rows * height);
            }
        };
    }
}
