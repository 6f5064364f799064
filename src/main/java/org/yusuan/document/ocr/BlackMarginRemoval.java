package org.yusuan.document.ocr;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes off a picture the black that a copier or scanner leaves where its lid stood open: solid, and from the picture's edge on.
 * Its slanting border would be taken for the lines by which the page is put level.
 */
final class BlackMarginRemoval {
    /** In points: of a square that is black all over. No stroke of a character or ruling is as thick. */
    private static final double SQUARE = 6;

    /** Of a square's pixels: dust is white on black, too. */
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
     * Paints it white.
     *
     * @param ink of the picture, which loses it too
     * @param scale pixels a point
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

    /** The last of a row or column overlaps the one before: a sliver may be as thin as a ruling. */
    private PixelArea area(int column, int row) {
        int x = Math.min(column * side, picture.width() - side);
        int y = Math.min(row * side, picture.height() - side);
        return new PixelArea(x, y, x + side, y + side).within(ink.area());
    }

    /** With the squares around it, for the border runs through them; nobody prints so near to it. */
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
