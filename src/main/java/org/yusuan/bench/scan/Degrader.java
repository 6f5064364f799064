package org.yusuan.bench.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Turns a PDF into the scan that a worn scanner would make of it. The same profile always gives the same pictures. As a program:
 *
 * <pre>java -cp target/classes:... org.yusuan.bench.scan.Degrader FROM.pdf TO.pdf DPI [PAGES]</pre>
 */
public final class Degrader {
    private static final float QUALITY = 0.45f;

    private final ScanProfile profile;

    /** Creates a degrader for a scanner. */
    public Degrader(ScanProfile profile) {
        this.profile = profile;
    }

    /** Writes the usual scan of a PDF, of all its pages or of the first ones. */
    public static void main(String[] arguments) throws IOException {
        Degrader degrader = new Degrader(ScanProfile.usual(Integer.parseInt(arguments[2])));
        byte[] pdf = Files.readAllBytes(Path.of(arguments[0]));
        int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
        Files.write(Path.of(arguments[1]), degrader.scan(pdf, most));
    }

    /** Scans the first {@code most} pages, or all if there are fewer. */
    public byte[] scan(byte[] pdf, int most) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            int last = Math.min(most, source.getNumberOfPages());
            return scan(source, IntStream.rangeClosed(1, last).boxed().toList());
        }
    }

    /** Scans the pages with these numbers (1-based). */
    public byte[] scan(byte[] pdf, List<Integer> pages) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            return scan(source, pages);
        }
    }

    private byte[] scan(PDDocument source, List<Integer> pages) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (int page : pages) {
                BufferedImage painted =
                        new PDFRenderer(source).renderImageWithDPI(page - 1, profile.dpi(), ImageType.RGB);
                add(scan, new ScannerSimulator(profile, page).seen(painted));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void add(PDDocument scan, BufferedImage picture) throws IOException {
        float width = picture.getWidth() * 72f / profile.dpi();
        float height = picture.getHeight() * 72f / profile.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height));
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(packed(scan, picture), 0, 0, width, height);
        }
    }

    private PDImageXObject packed(PDDocument scan, BufferedImage picture) throws IOException {
        return switch (profile.coding()) {
            case JPEG -> JPEGFactory.createFromImage(scan, picture, QUALITY, profile.dpi());
            case CCITT -> CCITTFactory.createFromImage(scan, blackAndWhite(picture));
        };
    }

    private static BufferedImage blackAndWhite(BufferedImage picture) {
        BufferedImage bits = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = bits.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return bits;
    }
}
