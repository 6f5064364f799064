package org.yusuan.document.ocr;

import java.util.Arrays;

/**
 * Removes ink that is too small to be a character, or too far from all others to be a decimal point: dust and scanner
 * noise.
 */
final class Despeckle {
    /**
     * Largest size, as a multiple of the smallest piece that stays, at which a piece is removed if it stands alone. A
     * decimal point has about this size, but never stands alone.
     */
    private static final double POINT = 2.5;

    /**
     * Distance to other ink from which a piece stands alone, in pixels at 200 dpi; a decimal point is three or four
     * from its digits.
     */
    private static final int ALONE = 8;

    private final Bitmap bitmap;
    private final int smallest;
    private final boolean[] seen;
    private int[] found = new int[256];
    private int count;

    private Despeckle(Bitmap bitmap, int smallest) {
        this.bitmap = bitmap;
        this.smallest = smallest;
        this.seen = new boolean[bitmap.width() * bitmap.height()];
    }

    /**
     * Removes pieces of ink that are too small.
     *
     * @param smallest size of the smallest piece that stays, in pixels
     */
    static void wipe(Bitmap bitmap, int smallest) {
        new Despeckle(bitmap, smallest).wipe();
    }

    private void wipe() {
        for (int place : bitmap.inked()) {
            if (!seen[place]) {
                follow(place % bitmap.width(), place / bitmap.width());
                wipeIfSmall();
            }
        }
    }

    private void follow(int x, int y) {
        count = 0;
        find(x, y);
        for (int next = 0; next < count; next++) {
            int column = found[next] % bitmap.width();
            int row = found[next] / bitmap.width();
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    find(column + dx, row + dy);
                }
            }
        }
    }

    private void find(int x, int y) {
        if (!bitmap.at(x, y) || seen[y * bitmap.width() + x]) {
            return;
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        seen[y * bitmap.width() + x] = true;
        found[count++] = y * bitmap.width() + x;
    }

    private void wipeIfSmall() {
        if (count >= smallest && (count > POINT * smallest || !isAlone())) {
            return;
        }
        for (int i = 0; i < count; i++) {
            bitmap.set(found[i] % bitmap.width(), found[i] / bitmap.width(), false);
        }
    }

    private boolean isAlone() {
        int x = found[0] % bitmap.width();
        int y = found[0] / bitmap.width();
        PixelArea around = new PixelArea(x, y, x + 1, y + 1);
        for (int i = 1; i < count; i++) {
            int column = found[i] % bitmap.width();
            int row = found[i] / bitmap.width();
            around = new PixelArea(
                    Math.min(around.x0(), column),
                    Math.min(around.y0(), row),
                    Math.max(around.x1(), column + 1),
                    Math.max(around.y1(), row + 1));
        }
        return bitmap.inkIn(around.shrunk(-ALONE)) == count;
    }
}
