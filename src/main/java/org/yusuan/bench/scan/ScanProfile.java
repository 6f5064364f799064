package org.yusuan.bench.scan;

/**
 * What a scanner and its operator do to a page.
 *
 * @param dpi dots per inch
 * @param skew the most degrees by which a page lies askew, to either side
 * @param noise standard deviation of the noise, in steps of lightness of 255
 * @param blur whether it is out of focus by a pixel
 * @param shade by how much one corner is darker than the opposite one, 0..1
 * @param stamp whether a red stamp (印章) lies over the page
 * @param coding how the pictures are packed
 * @param quarters by how many quarters, clockwise, the page lies on the glass
 * @param seed of the chances
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

    /** How a scan's pictures are packed. */
    public enum Coding {
        /** In colour, with the losses of quality 45. */
        JPEG,
        /** Black and white, as fax machines do. */
        CCITT
    }

    /** A scan by a good machine. */
    public static ScanProfile clean(int dpi) {
        return new ScanProfile(dpi, 0, 0, false, 0, false, Coding.JPEG, 0, 1);
    }

    /** A scan by the office's old machine: askew by up to a degree, noisy, blurred, packed with losses. */
    public static ScanProfile usual(int dpi) {
        return new ScanProfile(dpi, 1, 6, true, 0.15, false, Coding.JPEG, 0, 1);
    }

    /** A fax: askew and noisy, in black and white. */
    public static ScanProfile fax() {
        return new ScanProfile(200, 1, 25, false, 0, false, Coding.CCITT, 0, 1);
    }

    /** The same with other chances. */
    public ScanProfile seeded(long newSeed) {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, coding, quarters, newSeed);
    }

    /** The same with a red stamp over the page. */
    public ScanProfile withStamp() {
        return new ScanProfile(dpi, skew, noise, blur, shade, true, coding, quarters, seed);
    }

    /** The same, sent by fax. */
    public ScanProfile inBlackAndWhite() {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, Coding.CCITT, quarters, seed);
    }

    /** The same, with the page turned clockwise by so many quarters. */
    public ScanProfile lying(int newQuarters) {
        return new ScanProfile(dpi, skew, noise, blur, shade, stamp, coding, newQuarters, seed);
    }

    /** The same in such uneven light, 0..1. */
    public ScanProfile shaded(double newShade) {
        return new ScanProfile(dpi, skew, noise, blur, newShade, stamp, coding, quarters, seed);
    }
}
