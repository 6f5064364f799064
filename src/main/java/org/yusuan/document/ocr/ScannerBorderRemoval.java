package org.yusuan.document.ocr;

import java.util.Arrays;

/**
 * Takes the dark edge that a scanner leaves around the paper off a picture: taken for a ruling, it makes a table of the whole
 * page. Only what hangs together with the picture's own edge and stays near it is taken; the border of a table that was cut
 * out closely hangs together with its inner lines.
 */
final class ScannerBorderRemoval {
    /** In points: nobody prints so near to the edge of the paper. */
    private static final double NEAR = 6;

    /** Pixels around it that its blur has darkened. */
    private static final int BLUR = 2;

    private final GreyImage picture;
    private final Bitmap ink;
    private final int near;
    private final boolean[] seen;
    private int[] found = new int[1024];
    private int count;

    private ScannerBorderRemoval(GreyImage picture, double scale) {
        this.picture = picture;
        this.ink = Bitmap.of(picture);
        BlackMarginRemoval.wipe(picture, ink, scale);
        this.near = (int) Math.ceil(NEAR * scale);
        this.seen = new boolean[picture.width() * picture.height()];
    }

    /** Paints it white. */
    static void wipe(GreyImage picture, double scale) {
        ScannerBorderRemoval frame = new ScannerBorderRemoval(picture, scale);
        for (int x = 0; x < picture.width(); x++) {
            frame.follow(x, 0);
            frame.follow(x, picture.height() - 1);
        }
        for (int y = 0; y < picture.height(); y++) {
            frame.follow(0, y);
            frame.follow(picture.width() - 1, y);
        }
    }

    private void follow(int x, int y) {
        count = 0;
        find(x, y);
        boolean leaves = false;
        for (int next = 0; next < count; next++) {
            int column = found[next] % picture.width();
            int row = found[next] / picture.width();
            if (isNear(column, row)) {
                find(column - 1, row);
                find(column + 1, row);
                find(column, row - 1);
                find(column, row + 1);
            } else {
                leaves = true;
            }
        }
        for (int i = 0; i < count && !leaves; i++) {
            whiten(found[i] % picture.width(), found[i] / picture.width());
        }
    }

    private boolean isNear(int x, int y) {
        return Math.min(Math.min(x, picture.width() - 1 - x), Math.min(y, picture.height() - 1 - y)) < near;
    }

    private void find(int x, int y) {
        if (!ink.at(x, y) || seen[y * picture.width() + x]) {
            return;
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        seen[y * picture.width() + x] = true;
        found[count++] = y * picture.width() + x;
    }

    private void whiten(int x, int y) {
        for (int row = Math.max(0, y - BLUR); row <= Math.min(picture.height() - 1, y + BLUR); row++) {
            for (int column = Math.max(0, x - BLUR); column <= Math.min(picture.width() - 1, x + BLUR); column++) {
                picture.set(column, row, GreyImage.WHITE);
            }
        }
    }
}
