package org.yusuan.document.ocr;

import java.util.Arrays;

/** The largest bright area of a picture that hangs together, the small dark things on it filled. */
final class BrightRegion {
    /** In pixels: the rulings and type that cut a sheet in pieces are thinner. */
    private static final int CLOSED = 2;

    private final int width;
    private final int height;
    private final boolean[] bright;

    BrightRegion(GreyImage picture) {
        width = picture.width();
        height = picture.height();
        bright = new boolean[width * height];
        int threshold = Threshold.otsu(picture.histogram());
        for (int i = 0; i < bright.length; i++) {
            bright[i] = picture.at(i % width, i / width) >= threshold;
        }
        grow(true);
        grow(false);
    }

    /** Lets the bright grow over the dark, or the dark over the bright. */
    private void grow(boolean what) {
        for (int step = 0; step < CLOSED; step++) {
            boolean[] before = bright.clone();
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    int i = y * width + x;
                    if (before[i - 1] == what
                            || before[i + 1] == what
                            || before[i - width] == what
                            || before[i + width] == what) {
                        bright[i] = what;
                    }
                }
            }
        }
    }

    boolean[] area() {
        int[] piece = new int[bright.length];
        int most = 0;
        int largest = 0;
        int pieces = 0;
        for (int i = 0; i < bright.length; i++) {
            if (bright[i] && piece[i] == 0) {
                int size = fill(piece, i, ++pieces);
                largest = size > most ? pieces : largest;
                most = Math.max(most, size);
            }
        }
        boolean[] area = new boolean[bright.length];
        for (int i = 0; i < area.length; i++) {
            area[i] = most > 0 && piece[i] == largest;
        }
        return area;
    }

    private int fill(int[] piece, int first, int number) {
        int[] found = new int[256];
        int count = 0;
        piece[first] = number;
        found[count++] = first;
        for (int next = 0; next < count; next++) {
            int at = found[next];
            int[] around = {at % width > 0 ? at - 1 : at, at % width < width - 1 ? at + 1 : at, at - width, at + width};
            if (count + around.length > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            for (int near : around) {
                if (near >= 0 && near < piece.length && bright[near] && piece[near] == 0) {
                    piece[near] = number;
                    found[count++] = near;
                }
            }
        }
        return count;
    }
}
