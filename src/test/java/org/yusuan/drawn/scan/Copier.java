package org.yusuan.drawn.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Copies a page out of a binder: black where the lid was open, two holes at the side, dust everywhere. */
public final class Copier {
    private static final int DPI = 200;

    private Copier() {}

    /** Returns a PDF of the copy of a page (1-based). */
    public static byte[] copy(byte[] pdf, int page) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument copy = new PDDocument()) {
            BufferedImage picture = new PDFRenderer(source).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
            wear(picture);
            PDPage paper = new PDPage(new PDRectangle(picture.getWidth() * 72f / DPI, picture.getHeight() * 72f / DPI));
            copy.addPage(paper);
            try (PDPageContentStream content = new PDPageContentStream(copy, paper)) {
                content.drawImage(
                        JPEGFactory.createFromImage(copy, picture, 0.7f),
                        0,
                        0,
                        paper.getMediaBox().getWidth(),
                        paper.getMediaBox().getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void wear(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(18, 18, 18));
        pen.fillPolygon(new int[] {0, 70, 45, 0}, new int[] {0, 0, height, height}, 4);
        pen.fillPolygon(new int[] {0, width, width, 0}, new int[] {height - 30, height - 90, height, height}, 4);
        pen.fillOval(85, height / 2 - 320, 46, 46);
        pen.fillOval(85, height / 2 + 280, 46, 46);
        Random dust = new Random(5);
        for (int i = 0; i < 400; i++) {
            int size = 1 + dust.nextInt(3);
            pen.fillRect(dust.nextInt(width), dust.nextInt(height), size, size);
        }
        pen.dispose();
    }
}
