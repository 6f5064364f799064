package org.yusuan.document.ocr;

import java.util.List;
import org.yusuan.document.page.DisplayTransform;
import org.yusuan.model.Box;

/**
 * How what was read upright and level lies on the displayed page.
 *
 * @param whole whether the page as a whole was read from its picture, so that its only patch holds all of it; else it is read
 *     as it is displayed, but for its patches
 * @param patches what was turned or levelled to be read; disjoint
 */
public record ScanTransform(boolean whole, List<Patch> patches) implements DisplayTransform {

    public ScanTransform {
        patches = List.copyOf(patches);
    }

    /**
     * A part of a page that was read from its picture.
     *
     * @param read where it stands on the page as it was read
     * @param toDisplayed from there to where it is displayed
     */
    public record Patch(Box read, Homography toDisplayed) {

        private boolean holds(Box box) {
            return read.contains(box.centerX(), box.centerY());
        }
    }

    /** Of a page that was read as a whole. */
    static ScanTransform ofPage(double width, double height, Homography toDisplayed) {
        return new ScanTransform(true, List.of(new Patch(new Box(0, 0, width, height), toDisplayed)));
    }

    /**
     * Of a page that was turned as a whole.
     *
     * @param quarters by how many, clockwise, the displayed page was turned to be read
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
