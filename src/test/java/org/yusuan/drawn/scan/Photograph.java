package org.yusuan.drawn.scan;

import java.awt.geom.Point2D;
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
import org.yusuan.model.Box;

/**
 * A photograph of a page on a dark table, taken with a telephone.
 *
 * @param pitch degrees by which the camera looks along the page from below
 * @param yaw degrees by which it looks from the side
 * @param roll degrees by which it is turned
 * @param shade how much darker one corner is than the opposite one, 0..1
 * @param pointsPerPixel of the PDF that a program makes of it
 */
public record Photograph(double pitch, double yaw, double roll, double shade, double pointsPerPixel) {
    private static final int DPI = 230;
    private static final int TABLE = 0x40342A;

    /** Distance of the camera, in widths of the page. */
    private static final double DISTANCE = 1.9;

    /** In sizes of the page. */
    private static final double VIEW = 1.18;

    /** A photograph from slightly below and from the side, on a page of usual size. */
    public static Photograph usual() {
        return new Photograph(7, 4, 3, 0.35, 72.0 / 200);
    }

    /** The same on a page of one point a pixel, as some programs make it. */
    public Photograph inPixels() {
        return new Photograph(pitch, yaw, roll, shade, 1);
    }

    /** Returns a PDF of a photograph of a page (1-based). */
    public byte[] of(byte[] pdf, int page) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument photograph = new PDDocument()) {
            BufferedImage sheet = new PDFRenderer(source).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
            BufferedImage seen = seen(sheet);
            float width = (float) (seen.getWidth() * pointsPerPixel);
            float height = (float) (seen.getHeight() * pointsPerPixel);
            PDPage paper = new PDPage(new PDRectangle(width, height));
            photograph.addPage(paper);
            try (PDPageContentStream content = new PDPageContentStream(photograph, paper)) {
                content.drawImage(JPEGFactory.createFromImage(photograph, seen, 0.7f), 0, 0, width, height);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            photograph.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns where a point of the page is shown; both in points. */
    public Point2D shown(double x, double y, Box sheet) {
        double[][] plane = plane();
        double right = x - sheet.width() / 2;
        double down = y - sheet.height() / 2;
        double[] at = new double[3];
        for (int i = 0; i < 3; i++) {
            at[i] = right * plane[0][i] + down * plane[1][i];
        }
        double distance = DISTANCE * sheet.width();
        double zoom = distance / (distance + at[2]);
        double scale = DPI / 72.0 * pointsPerPixel;
        return new Point2D.Double(
                scale * (zoom * at[0] + VIEW * sheet.width() / 2), scale * (zoom * at[1] + VIEW * sheet.height() / 2));
    }

    private BufferedImage seen(BufferedImage sheet) {
        int width = (int) (sheet.getWidth() * VIEW);
        int height = (int) (sheet.getHeight() * VIEW);
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double distance = DISTANCE * sheet.getWidth();
        double[][] plane = plane();
        Random noise = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] ray = {x - width / 2.0, y - height / 2.0, distance};
                double far = distance * plane[2][2] / dot(plane[2], ray);
                double[] hit = {far * ray[0], far * ray[1], far * ray[2] - distance};
                double column = dot(plane[0], hit) + sheet.getWidth() / 2.0;
                double row = dot(plane[1], hit) + sheet.getHeight() / 2.0;
                double light = 1 - shade * (x + y) / (width + height);
                seen.setRGB(x, y, dimmed(at(sheet, column, row), light, 3 * noise.nextGaussian()));
            }
        }
        return seen;
    }

    /** The directions of a page's lines and columns, and its normal. */
    private double[][] plane() {
        double p = Math.toRadians(pitch);
        double w = Math.toRadians(yaw);
        double r = Math.toRadians(roll);
        double[] across = {Math.cos(w) * Math.cos(r), Math.cos(w) * Math.sin(r), Math.sin(w)};
        double[] rough = {-Math.sin(r) * Math.cos(p), Math.cos(r) * Math.cos(p), Math.sin(p)};
        double lean = dot(across, rough);
        double[] down = new double[3];
        for (int i = 0; i < 3; i++) {
            down[i] = rough[i] - lean * across[i];
        }
        double length = Math.sqrt(dot(down, down));
        for (int i = 0; i < 3; i++) {
            down[i] /= length;
        }
        double[] facing = {
            across[1] * down[2] - across[2] * down[1],
            across[2] * down[0] - across[0] * down[2],
            across[0] * down[1] - across[1] * down[0]
        };
        return new double[][] {across, down, facing};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static int at(BufferedImage sheet, double column, double row) {
        int x = (int) Math.floor(column);
        int y = (int) Math.floor(row);
        if (x < 0 || y < 0 || x >= sheet.getWidth() - 1 || y >= sheet.getHeight() - 1) {
            return TABLE;
        }
        double right = column - x;
        double down = row - y;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = (sheet.getRGB(x, y) >> shift & 0xFF) * (1 - right)
                    + (sheet.getRGB(x + 1, y) >> shift & 0xFF) * right;
            double lower = (sheet.getRGB(x, y + 1) >> shift & 0xFF) * (1 - right)
                    + (sheet.getRGB(x + 1, y + 1) >> shift & 0xFF) * right;
            rgb |= (int) (upper * (1 - down) + lower * down) << shift;
        }
        return rgb;
    }

    private static int dimmed(int rgb, double light, double noise) {
        int dimmed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (rgb >> shift & 0xFF) * light + noise;
            dimmed |= (int) Math.max(0, Math.min(255, channel)) << shift;
        }
        return dimmed;
    }
}
