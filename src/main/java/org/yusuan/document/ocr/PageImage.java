package org.yusuan.document.ocr;

import java.util.Optional;
import org.yusuan.document.page.PageContent;
import org.yusuan.document.page.PdfDocument;
import org.yusuan.document.page.PdfDocument.PagePicture;
import org.yusuan.model.UnreadableDocument;

/**
 * The sheet of paper that a scanned page shows, in its own size. Programs that turn photographs into PDFs make pages of
 * any size, and show what lies around the sheet.
 *
 * @param picture of the sheet alone, evenly lit
 * @param scale in pixels a point of the sheet
 * @param toDisplayed from points of the sheet to points of the displayed page
 * @param photographed whether it was photographed at an angle and has been rectified
 * @param lost how many of the page's own pictures are missing from it
 */
record PageImage(GreyImage picture, double scale, Homography toDisplayed, boolean photographed, int lost) {
    /** Resolution that suffices for the smallest text of tables; more costs time and gains nothing. */
    static final int DPI = 200;

    /** Long side of most sheets (A4), in points. */
    private static final double LONG = 842;

    /** Range of the long side of a page that has a paper size, in points: half of A4 to a little more than A3. */
    private static final double SHORTEST = 500;

    private static final double LONGEST = 1300;

    /** Ratio of the sides of A4. */
    private static final double EVEN = Math.sqrt(2);

    /** Largest factor by which a photograph foreshortens one side. */
    private static final double FORESHORTENED = 1.2;

    /**
     * Paints a page and finds its sheet.
     *
     * @throws UnreadableDocument if the page cannot be painted within the limits
     */
    static PageImage of(PdfDocument document, PageContent page) throws UnreadableDocument {
        double longSide = Math.max(page.width(), page.height());
        double factor = longSide < SHORTEST || longSide > LONGEST ? LONG / longSide : 1;
        int dpi = Math.max(1, (int) Math.round(DPI * factor));
        PagePicture painted = document.picture(page.number(), dpi);
        double pixels = painted.image().getWidth() / page.width();
        GreyImage picture = GreyImage.withoutSeals(painted.image(), pixels / factor);
        Optional<Quadrilateral> corners = PageContourDetector.find(picture);
        if (corners.isEmpty()) {
            return new PageImage(
                    IlluminationCorrection.evened(picture, pixels / factor),
                    pixels / factor,
                    Homography.scale(1 / factor),
                    false,
                    painted.lost());
        }
        return straight(picture, corners.get(), pixels, painted.lost());
    }

    private static PageImage straight(GreyImage picture, Quadrilateral corners, double pixels, int lost) {
        double wide = corners.width();
        double high = corners.height();
        double longSide = Math.max(wide, high);
        double uneven = longSide / Math.min(wide, high) / EVEN;
        boolean paper = uneven < FORESHORTENED && uneven > 1 / FORESHORTENED;
        // Stretching to the shape of the paper restores the shape of the characters, though not their sharpness.
        double longer = paper ? Math.max(longSide, Math.min(wide, high) * EVEN) : longSide;
        double shorter = paper ? longer / EVEN : Math.min(wide, high);
        double width = wide > high ? longer : shorter;
        double height = wide > high ? shorter : longer;
        Homography toPicture = corners.fromRectangle(width, height);
        GreyImage straight = new GreyImage((int) Math.round(width), (int) Math.round(height));
        for (int y = 0; y < straight.height(); y++) {
            for (int x = 0; x < straight.width(); x++) {
                Homography.Point seen = toPicture.at(x + 0.5, y + 0.5);
                straight.set(x, y, (int) Math.round(picture.between(seen.x() - 0.5, seen.y() - 0.5)));
            }
        }
        double scale = Math.max(width, height) / LONG;
        Homography toDisplayed = Homography.scale(scale).then(toPicture).then(Homography.scale(1 / pixels));
        return new PageImage(IlluminationCorrection.evened(straight, scale), scale, toDisplayed, true, lost);
    }
}
