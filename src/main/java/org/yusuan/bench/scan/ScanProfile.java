package org.yusuan.bench.scan;

/**
 * What a scanner and its operator do to a page.
 *
 * @param dpi dots per inch
 * @param skew largest angle in degrees by which a page is askew, to either side
 * @param noise standard deviation of the noise, on a scale of 0..255
 * @param blur whether it is out of focus by a pixel
 * @param shade how much darker one corner is than the opposite one, 0..1
 * @param stamp whether a red seal (印章) is stamped on the page
 * @param coding how the pictures are encoded
 * @param quarters number of clockwise quarter turns of the page on the glass
 * @param seed of the random numbers
 */
public record ScanProfile(
        int dpi,
        double skew,
        double noise,
        boolean blur,
        double shade,
        boolean stamp,
        Coding coding,
        int quarters,
        long seed) {

    /** How a scan's pictures are encoded. */
    public enum Coding {
        /** In colour, as a JPEG of quality 45. */
        JPEG,
        /** In black and white, as fax machines do. */
        CCITT
    }

    /** Returns a scan by a good machine. */
    public static ScanProfile clean(int dpi) {
        return new ScanProfile(dpi, 0, 0, false, 0, false, Coding.JPEG, 0, 1);
    }

    /** Returns a scan by an old office machine: askew by up to a degree, noisy, blurred and lossy. */
    public static ScanProfile usual(int dpi) {
        return new ScanProfile(dpi, 1, 6, true, 0.15, false, Coding.JPEG, 0, 1);
    }

    /** Returns a fax: askew and noisy, in black and white. */
    public static ScanProfile fax() {
        return new ScanProfile(200, 1, 25, false, 0, false, Coding.CCITT, 0, 1);
    }

    /** Returns the same with other random numbers. */
    public ScanProfile seeded(long newSeed) {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, coding, quarters, newSeed);
    }

    /** Returns the same with a red seal on the page. */
    public ScanProfile withStamp() {
        return new ScanProfile(dpi, skew, noise, blur, shade, true, coding, quarters, seed);
    }

    /** Returns the same in black and white. */
    public ScanProfile inBlackAndWhite() {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, Coding.CCITT, quarters, seed);
    }

    /** Returns the same with the page turned clockwise by this many quarters. */
    public ScanProfile lying(int newQuarters) {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, coding, newQuarters, seed);
    }

    /** Returns the same in uneven light, 0..1. */
    public ScanProfile shaded(double newShade) {
        return new ScanProfile(dpi, skew, noise, blur, newShade, stamp, coding, quarters, seed);
    }
}
