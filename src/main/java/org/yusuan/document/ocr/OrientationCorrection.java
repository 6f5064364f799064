package org.yusuan.document.ocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yusuan.document.ocr.PageRecognition.RecognisedPage;
import org.yusuan.document.ocr.ScanLayout.TextLine;
import org.yusuan.model.UnreadableDocument;

/**
 * A page that was read upright.
 *
 * @param quarters number of clockwise quarter turns that made it upright
 * @param width of the picture before it was turned, in points
 * @param height of the picture before it was turned, in points
 */
record OrientationCorrection(RecognisedPage text, int quarters, double width, double height) {
    /**
     * Certainty above which a page stands upright, 0..1. Upright pages reach it even on bad scans; others stay far
     * below.
     */
    private static final double CERTAIN = 0.8;

    /**
     * Quarter turns in the order of trial: upside down is the most frequent mistake at a scanner, then lying on either
     * side.
     */
    private static final int[] QUARTERS = {0, 2, 1, 3};

    /** Reads a picture as it is or, if that gives no sensible text, in the orientation that gives the best text. */
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
        return Objects.requireNonNull(best, "no orientation was tried")
                .read(reading, picture.width() / scale, picture.height() / scale);
    }

    /** Returns the transform from the page as it was read to the picture, in points. */
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

    /**
     * Lines of a page that were read to see whether it stands upright.
     *
     * @param lines that were read
     * @param texts their texts, in the same order
     */
    record OrientationSample(List<TextLine> lines, List<RecognisedLine> texts) {
        /** A sample without lines. */
        static final OrientationSample NONE = new OrientationSample(List.of(), List.of());

        /** Returns the mean certainty of the lines, 0..1. */
        double certainty() {
            return texts.stream()
                    .mapToDouble(RecognisedLine::certainty)
                    .average()
                    .orElse(0);
        }

        Map<TextLine, RecognisedLine> byLine() {
            Map<TextLine, RecognisedLine> read = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                read.put(lines.get(i), texts.get(i));
            }
            return read;
        }
    }
}
