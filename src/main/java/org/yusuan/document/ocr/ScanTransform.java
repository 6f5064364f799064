package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.page.DisplayTransform;
import org.yusuan.model.Box;

/**
 * Maps boxes of a page that was read upright and level to the displayed page.
 *
 * @param whole whether the whole page was read from its picture, so that its only patch covers it; otherwise it was
 *     read as displayed, except for its patches
 * @param patches the parts that were turned or levelled to be read; disjoint
 */
public record ScanTransform(boolean whole, List<Patch> patches) implements DisplayTransform {

    public ScanTransform {
        patches = List.copyOf(patches);
    }

    /**
     * A part of a page that was read from its picture.
     *
     * @param read its place on the page as it was read, in points
     * @param toDisplayed from there to the displayed page
     */
    public record Patch(Box read, Homography toDisplayed) {

        private boolean holds(Box box) {
            return read.contains(box.centerX(), box.centerY());
        }
    }

    /** Returns the transform of a page that was read as a whole. */
    static ScanTransform ofPage(double width, double height, Homography toDisplayed) {
        return new ScanTransform(true, List.of(new Patch(new Box(0, 0, width, height), toDisplayed)));
    }

    /**
     * Returns the transform of a page that was turned as a whole.
     *
     * @param quarters number of clockwise quarter turns by which the displayed page was turned to be read
     * @param width of the displayed page
     * @param height of the displayed page
     */
    public static ScanTransform ofTurnedPage(int quarters, double width, double height) {
        boolean lying = Math.floorMod(quarters, 2) == 1;
        return ofPage(lying ? height : width, lying ? width : height, Homography.unturned(quarters, width, height));
    }

    @Override
    public Box displayed(Box read) {
        return patches.stream()
                .filter(patch -> whole || patch.holds(read))
                .findFirst()
                .map(patch -> patch.toDisplayed().around(read))
                .orElse(read);
    }
}
