package org.yusuan.document.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of PDFs: each page becomes a picture, more or less straight. */
public final class Scanner {
    private static final float QUALITY = 0.7f;

    private final int dpi;
    private final double degrees;

    private Scanner(int dpi, double degrees) {
        this.dpi = dpi;
        this.degrees = degrees;
    }

    /** Creates a scanner that scans every page straight. */
    public static Scanner of(int dpi) {
        return new Scanner(dpi, 0);
    }

    /** Returns the same with its pages turned clockwise by this angle. */
    public Scanner turned(double newDegrees) {
        return new Scanner(dpi, newDegrees);
    }

    /** Scans the pages with these numbers (1-based). */
    public byte[] scan(byte[] pdf, List<Integer> pages) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            for (int page : pages) {
                add(scan, laid(new PDFRenderer(source).renderImageWithDPI(page - 1, dpi)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns a scan of an empty sheet. */
    public byte[] blank() throws IOException {
        try (PDDocument sheet = new PDDocument()) {
            sheet.addPage(new PDPage(PDRectangle.A4));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sheet.save(bytes);
            return scan(bytes.toByteArray(), List.of(1));
        }
    }

    private void add(PDDocument scan, BufferedImage picture) throws IOException {
        float width = picture.getWidth() * 72f / dpi;
        float height = picture.getHeight() * 72f / dpi;
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(scan, picture, QUALITY, dpi);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }

    private BufferedImage laid(BufferedImage page) {
        boolean lying = Math.round(degrees / 90) % 2 != 0;
        int width = lying ? page.getHeight() : page.getWidth();
        int height = lying ? page.getWidth() : page.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D glass = picture.createGraphics();
        glass.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        glass.setColor(Color.WHITE);
        glass.fillRect(0, 0, width, height);
        glass.translate(width / 2.0, height / 2.0);
        glass.rotate(Math.toRadians(degrees));
        glass.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        glass.dispose();
        return picture;
    }
}
