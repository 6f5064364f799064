package org.yusuan.document.ocr;

import java.util.Objects;
import org.yusuan.model.UnreadableDocument;

/**
 * A page read the right way up.
 *
 * @param quarters by how many quarters, clockwise, it had to be turned
 * @param width of the picture before it was turned, in points
 * @param height of the picture before it was turned, in points
 */
record OrientationCorrection(RecognisedPage text, int quarters, double width, double height) {
    /** Pages that stand upright are read with more certainty than this, even bad scans; others with much less. */
    private static final double CERTAIN = 0.8;

    /** Upside down is the most frequent mistake of a person at a scanner, then lying to either side. */
    private static final int[] QUARTERS = {0, 2, 1, 3};

    /** Reads a picture as it is, or, where that makes no sense, the way up that makes most sense. */
    static OrientationCorrection of(GreyImage picture, double scale, PageRecognition reading)
            throws UnreadableDocument {
        Attempt best = null;
        for (int quarters : QUARTERS) {
            Attempt attempt = Attempt.of(picture, scale, quarters, reading);
            if (best == null || attempt.certainty() > best.certainty()) {
                best = attempt;
            }
            if (attempt.isConvincing()) {
                best = attempt;
                break;
            }
        }
        return Objects.requireNonNull(best, "no way up was tried")
                .read(reading, picture.width() / scale, picture.height() / scale);
    }

    /** From what was read back to the picture, in points. */
    Homography toPicture() {
        return Homography.unleveled(text.skew(), text.width(), text.height())
                .then(Homography.unturned(quarters, width, height));
    }

    private record Attempt(int quarters, PaperScan scan, ScanLayout layout, OrientationSample sample) {

        static Attempt of(GreyImage picture, double scale, int quarters, PageRecognition reading)
                throws UnreadableDocument {
            PaperScan scan = PaperScan.of(ImageRotation.quarters(picture, quarters), scale);
            ScanLayout layout = reading.layout(scan);
            return new Attempt(quarters, scan, layout, reading.sample(scan, layout));
        }

        double certainty() {
            return sample.certainty();
        }

        boolean isConvincing() {
            return certainty() >= CERTAIN || layout.lines().isEmpty();
        }

        OrientationCorrection read(PageRecognition reading, double width, double height) throws UnreadableDocument {
            return new OrientationCorrection(reading.read(scan, layout, sample), quarters, width, height);
        }
    }
}
