package org.yusuan.ocr;

import org.yusuan.page.PageException;

/**
 * A page read the right way up.
 *
 * @param quarters by how many quarters, clockwise, it had to be turned
 */
record Upright(ReadPage text, int quarters) {
    /** Pages that stand upright are read with more certainty than this, even bad scans; others with much less. */
    private static final double CERTAIN = 0.8;

    /** Upside down is the most frequent mistake of a person at a scanner, then lying to either side. */
    private static final int[] QUARTERS = {0, 2, 1, 3};

    /** Reads a picture as it is, or, where that makes no sense, the way up that makes most sense. */
    static Upright of(Grey picture, double scale, Reading reading) throws PageException {
        int best = 0;
        double most = -1;
        for (int quarters : QUARTERS) {
            PaperScan scan = PaperScan.of(Turn.quarters(picture, quarters), scale);
            Layout layout = reading.layout(scan);
            double certainty = reading.certainty(scan, layout);
            if (certainty >= CERTAIN || layout.lines().isEmpty()) {
                return new Upright(reading.read(scan, layout), quarters);
            }
            if (certainty > most) {
                most = certainty;
                best = quarters;
            }
        }
        PaperScan scan = PaperScan.of(Turn.quarters(picture, best), scale);
        return new Upright(reading.read(scan, reading.layout(scan)), best);
    }
}
