package org.yusuan.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/** Paints a page as a viewer shows it. */
final class PagePainter {
    private static final double POINTS_PER_INCH = 72;

    /** An A3 page at 250 dpi; larger paper is painted at fewer dots. */
    private static final double MOST_PIXELS = 12_000_000;

    private final PDDocument document;
    private final long samples;

    /**
     * A painter.
     *
     * @param samples of the pictures on a page
     */
    PagePainter(PDDocument document, long samples) {
        this.document = document;
        this.samples = samples;
    }

    /**
     * A page's picture.
     *
     * @param picturesOnly of all that it shows, nothing but its pictures
     */
    PagePicture paint(int number, int dpi, boolean picturesOnly) throws IOException {
        PDPage page = document.getPage(number - 1);
        boolean large = EmbeddedPictures.areLarge(page);
        PictureGuard guard = new PictureGuard(number, samples);
        GuardedRenderer renderer = new GuardedRenderer(document, guard, picturesOnly);
        // Leaves out pixels instead of averaging them, so only where all of them would not fit into memory.
        renderer.setSubsamplingAllowed(large);
        BufferedImage image = renderer.renderImage(number - 1, scale(page.getCropBox(), dpi), ImageType.RGB);
        return new PagePicture(image, guard.lost());
    }

    private static float scale(PDRectangle paper, int dpi) {
        double wanted = dpi / POINTS_PER_INCH;
        double area = Math.max(1, (double) paper.getWidth() * paper.getHeight());
        return (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / area));
    }
}
