package org.yusuan.document.ocr;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Removes the dark edge that a scanner leaves around the paper. Read as a ruling, it would turn the whole page into a
 * table. Only ink that is connected to the picture's edge and stays near it is removed; the border of a closely cropped
 * table is connected to its inner lines and stays.
 */
final class ScannerBorderRemoval {
    /** Distance from the edge in points in which nothing is printed. */
    private static final double NEAR = 6;

    /** Pixels around the edge that its blur has darkened. */
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

    /** Paints the dark edge white. */
    static void wipe(GreyImage picture, double scale) {
        ScannerBorderRemoval removal = new ScannerBorderRemoval(picture, scale);
        for (int x = 0; x < picture.width(); x++) {
            removal.follow(x, 0);
            removal.follow(x, picture.height() - 1);
        }
        for (int y = 0; y < picture.height(); y++) {
            removal.follow(0, y);
            removal.follow(picture.width() - 1, y);
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

    /**
     * Removes the solid black area that a copier or scanner with an open lid leaves at the edge of a picture. Its
     * slanting border would otherwise be taken for the lines by which the page is levelled.
     */
    private static final class BlackMarginRemoval {
        /** Side in points of a square that is black all over; no stroke of a character and no ruling is as thick. */
        private static final double SQUARE = 6;

        /** Share of a square's pixels that must be black; there is white dust on black, too. */
        private static final double SOLID = 0.85;

        private final GreyImage picture;
        private final Bitmap ink;
        private final int side;
        private final int columns;
        private final int rows;

        private BlackMarginRemoval(GreyImage picture, Bitmap ink, double scale) {
            this.picture = picture;
            this.ink = ink;
            this.side = Math.max(4, (int) Math.round(SQUARE * scale));
            this.columns = (picture.width() + side - 1) / side;
            this.rows = (picture.height() + side - 1) / side;
        }

        /**
         * Paints the black area white.
         *
         * @param ink of the picture; the area is removed from it too
         * @param scale in pixels a point
         */
        static void wipe(GreyImage picture, Bitmap ink, double scale) {
            new BlackMarginRemoval(picture, ink, scale).wipe();
        }

        private void wipe() {
            boolean[] black = new boolean[columns * rows];
            Deque<Integer> open = new ArrayDeque<>();
            for (int column = 0; column < columns; column++) {
                reach(column, 0, black, open);
                reach(column, rows - 1, black, open);
            }
            for (int row = 0; row < rows; row++) {
                reach(0, row, black, open);
                reach(columns - 1, row, black, open);
            }
            while (!open.isEmpty()) {
                int square = open.removeFirst();
                int column = square % columns;
                int row = square / columns;
                reach(column - 1, row, black, open);
                reach(column + 1, row, black, open);
                reach(column, row - 1, black, open);
                reach(column, row + 1, black, open);
            }
            for (int square = 0; square < black.length; square++) {
                if (black[square]) {
                    whiten(square % columns, square / columns);
                }
            }
        }

        private void reach(int column, int row, boolean[] black, Deque<Integer> open) {
            boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
            if (inside && !black[row * columns + column] && isSolid(area(column, row))) {
                black[row * columns + column] = true;
                open.add(row * columns + column);
            }
        }

        private boolean isSolid(PixelArea area) {
            return ink.inkIn(area) >= SOLID * area.width() * area.height();
        }

        /**
         * Returns the area of a square. The last of a row or column overlaps the one before, because a sliver may be as
         * thin as a ruling.
         */
        private PixelArea area(int column, int row) {
            int x = Math.min(column * side, picture.width() - side);
            int y = Math.min(row * side, picture.height() - side);
            return new PixelArea(x, y, x + side, y + side).within(ink.area());
        }

        /**
         * Whitens a square and those around it, because the border runs through them and nothing is printed so near to
         * it.
         */
        private void whiten(int column, int row) {
            PixelArea area = area(column, row).shrunk(-side).within(ink.area());
            ink.clear(area);
            for (int y = area.y0(); y < area.y1(); y++) {
                for (int x = area.x0(); x < area.x1(); x++) {
                    picture.set(x, y, GreyImage.WHITE);
                }
            }
        }
    }
}
