package org.yusuan.drawn.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.yusuan.drawn.canvas.Typeface;
import org.yusuan.model.Box;

/** A page of a PDF that was pasted together: parts of it as pictures, with seals and layers over it. */
public final class Collage {
    private static final int DPI = 200;

    /** A character table (ISO 32000-2, 9.10.3) that maps every code to U+E001. */
    private static final String NAMELESS = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Lost def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """ + lost() + """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final byte[] pdf;

    private Collage(byte[] pdf) {
        this.pdf = pdf;
    }

    /** This page (1-based) alone. */
    public static Collage of(byte[] pdf, int page) {
        return edited(pdf, document -> {
            for (int other = document.getNumberOfPages(); other >= 1; other--) {
                if (other != page) {
                    document.removePage(other - 1);
                }
            }
        });
    }

    public byte[] bytes() {
        return pdf.clone();
    }

    /** Pastes a part of the page over itself as a scan that is askew by this angle in degrees. */
    public Collage pasted(Box part, double degrees) {
        BufferedImage shown = shown(part, degrees);
        return drawn(AppendMode.APPEND, (document, content) -> paste(document, content, shown, part));
    }

    /** Cuts out a part of the page and pastes it elsewhere, turned clockwise by a quarter. */
    public Collage movedLying(Box part, Box place) {
        BufferedImage shown = shown(part, 0);
        BufferedImage lying = new BufferedImage(shown.getHeight(), shown.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = lying.createGraphics();
        pen.translate(lying.getWidth(), 0);
        pen.rotate(Math.PI / 2);
        pen.drawImage(shown, 0, 0, null);
        pen.dispose();
        BufferedImage blank = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D white = blank.createGraphics();
        white.setColor(Color.WHITE);
        white.fillRect(0, 0, 8, 8);
        white.dispose();
        return drawn(AppendMode.APPEND, (document, content) -> {
            paste(document, content, blank, part);
            paste(document, content, lying, place);
        });
    }

    private static void paste(PDDocument document, PDPageContentStream content, BufferedImage picture, Box place)
            throws IOException {
        content.drawImage(
                LosslessFactory.createFromImage(document, picture),
                (float) place.x0(),
                (float) (document.getPage(0).getMediaBox().getHeight() - place.y1()),
                (float) place.width(),
                (float) place.height());
    }

    /** Pastes a part of the page over itself on a page that is displayed turned by this angle. */
    public Collage pastedOnTurned(int degrees, Box part) {
        BufferedImage shown = shown(part, 0);
        return drawn(AppendMode.APPEND, (document, content) -> {
            PDRectangle media = document.getPage(0).getMediaBox();
            content.transform(
                    degrees == 90
                            ? new Matrix(0, 1, -1, 0, media.getWidth(), 0)
                            : new Matrix(0, -1, 1, 0, 0, media.getHeight()));
            // Turned by a quarter, the displayed page is as high as the media box is wide.
            content.drawImage(
                    LosslessFactory.createFromImage(document, shown),
                    (float) part.x0(),
                    (float) (media.getWidth() - part.y1()),
                    (float) part.width(),
                    (float) part.height());
        });
    }

    /** Adds a red seal, a picture with transparent paper. */
    public Collage sealed(double x, double y) {
        BufferedImage seal = new BufferedImage(480, 480, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = seal.createGraphics();
        pen.setColor(new Color(220, 30, 30));
        pen.setStroke(new BasicStroke(14));
        pen.drawOval(10, 10, 460, 460);
        pen.fillRect(200, 200, 80, 80);
        pen.dispose();
        return drawn(AppendMode.APPEND, (document, content) -> {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            PDImageXObject image = LosslessFactory.createFromImage(document, seal);
            content.drawImage(image, (float) x, (float) (sheet.getHeight() - y - 170), 170, 170);
        });
    }

    /**
     * Scans the page with a round seal stamped on it, whose ink lets black show through.
     *
     * @param ink colour of the seal on white paper
     * @param x middle of the seal, points
     * @param y middle of the seal, points
     */
    public Collage stamped(Color ink, double x, double y) {
        BufferedImage shown = shown(sheet(), 0);
        BufferedImage seal = seal(ink, shown.getWidth(), shown.getHeight(), x, y);
        for (int row = 0; row < shown.getHeight(); row++) {
            for (int column = 0; column < shown.getWidth(); column++) {
                shown.setRGB(column, row, through(seal.getRGB(column, row), shown.getRGB(column, row)));
            }
        }
        return edited(pdf, document -> {
            PDPage page = document.getPage(0);
            PDImageXObject image = JPEGFactory.createFromImage(document, shown, 0.6f, DPI);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        image,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
        });
    }

    /**
     * Draws a seal of 4.2 centimetres with a star, and strokes in a ring for its characters, because a server may have
     * no font.
     */
    private static BufferedImage seal(Color ink, int width, int height, double x, double y) {
        BufferedImage seal = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = seal.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(DPI / 72.0, DPI / 72.0);
        pen.translate(x, y);
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(3));
        pen.drawOval(-58, -58, 116, 116);
        pen.fillRect(-15, -15, 30, 30);
        for (int i = 0; i < 12; i++) {
            pen.rotate(Math.toRadians(30));
            pen.fillRect(-6, -50, 3, 14);
            pen.fillRect(-1, -50, 7, 3);
            pen.fillRect(3, -44, 3, 9);
        }
        pen.dispose();
        return seal;
    }

    private static int through(int ink, int paper) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rgb |= (ink >> shift & 0xFF) * (paper >> shift & 0xFF) / 255 << shift;
        }
        return rgb;
    }

    /** Puts a pale picture behind the whole page. */
    public Collage onBackground() {
        BufferedImage sky = new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sky.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(225, 240, 255), 800, 1100, Color.WHITE));
        pen.fillRect(0, 0, 800, 1100);
        pen.setColor(new Color(205, 220, 240));
        pen.fillPolygon(new int[] {0, 250, 400, 600, 800, 800, 0}, new int[] {1000, 700, 850, 650, 900, 1100, 1100}, 7);
        pen.dispose();
        return drawn(AppendMode.PREPEND, (document, content) -> {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            content.drawImage(
                    LosslessFactory.createFromImage(document, sky), 0, 0, sheet.getWidth(), sheet.getHeight());
        });
    }

    /** Scans the page, and puts the text of another page (or the same) behind it in invisible ink. */
    public Collage scannedOver(Collage layer) {
        BufferedImage shown = shown(sheet(), 0);
        return edited(layer.pdf, document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, shown),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
                content.setRenderingMode(RenderingMode.NEITHER);
            }
        });
    }

    /** Removes the meaning of all characters of one font. */
    public Collage withoutNamesIn(Typeface typeface) {
        return edited(pdf, document -> {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            String family = typeface == Typeface.HEI ? "WenQuanYi" : "UMing";
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (String.valueOf(font.getNameAsString(COSName.BASE_FONT)).contains(family)) {
                    COSStream names = document.getDocument().createCOSStream();
                    try (OutputStream out = names.createOutputStream()) {
                        out.write(NAMELESS.getBytes(StandardCharsets.US_ASCII));
                    }
                    font.setItem(COSName.TO_UNICODE, names);
                }
            }
        });
    }

    private static String lost() {
        StringBuilder ranges = new StringBuilder();
        for (int high = 0; high < 256; high++) {
            ranges.append(String.format("1 beginbfrange\n<%02X00> <%02XFF> <E000>\nendbfrange\n", high, high));
        }
        return ranges.toString();
    }

    public Box sheet() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            return new Box(0, 0, sheet.getWidth(), sheet.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage shown(Box part, double degrees) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            double scale = DPI / 72.0;
            int width = (int) (part.width() * scale);
            int height = (int) (part.height() * scale);
            BufferedImage laid = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = laid.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
            pen.drawImage(page, (int) (-part.x0() * scale), (int) (-part.y0() * scale), null);
            pen.dispose();
            return laid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }

    private interface Edit {
        void of(PDDocument document) throws IOException;
    }

    private Collage drawn(AppendMode mode, Drawing drawing) {
        return edited(pdf, document -> {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), mode, true, true)) {
                drawing.on(document, content);
            }
        });
    }

    private static Collage edited(byte[] pdf, Edit edit) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            edit.of(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Collage(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
