package org.yusuan.document.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds seals by dividing a picture into small tiles and grouping tiles with ink of one colour. */
final class SealDetector {
    /** Side of a tile in points: about the width of a seal's rim. */
    private static final double SIDE = 2;

    /** Share of a tile's pixels that must be inked. */
    private static final double INKED = 0.12;

    /**
     * Largest distance of connected tiles, in tiles. The characters and the rim of a seal are closer; two lines of text
     * are not.
     */
    private static final int REACH = 3;

    /**
     * Smallest long side of a seal in points (1.6 cm). Office seals are round and 4 to 6 cm wide; personal seals are
     * square and smaller.
     */
    private static final double SMALLEST = 45;

    /** Largest long side of a seal in points (7.4 cm); anything larger is the colour of a table or a page. */
    private static final double LARGEST = 210;

    /** Largest ratio of the sides of a seal; anything longer is a line of text. */
    private static final double EVEN = 2.2;

    private final int side;
    private final int columns;
    private final int rows;
    private final double scale;
    private final Map<InkChannel, int[]> inked = new EnumMap<>(InkChannel.class);

    SealDetector(int width, int height, double scale) {
        this.scale = scale;
        this.side = Math.max(1, (int) Math.round(SIDE * scale));
        this.columns = width / side + 1;
        this.rows = height / side + 1;
    }

    /** Counts a pixel of coloured ink. */
    void count(int x, int y, InkChannel channel) {
        inked.computeIfAbsent(channel, h -> new int[columns * rows])[y / side * columns + x / side]++;
    }

    /** Returns the rectangles, in pixels, around connected ink of that colour that has the size of a seal. */
    List<PixelArea> seals(InkChannel channel) {
        int[] counts = inked.get(channel);
        List<PixelArea> seals = new ArrayList<>();
        if (counts == null) {
            return seals;
        }
        boolean[] seen = new boolean[counts.length];
        for (int tile = 0; tile < counts.length; tile++) {
            if (isInked(counts, tile) && !seen[tile]) {
                PixelArea area = together(counts, seen, tile);
                if (isSeal(area)) {
                    seals.add(area);
                }
            }
        }
        return seals;
    }

    private boolean isInked(int[] counts, int tile) {
        return counts[tile] >= INKED * side * side;
    }

    private boolean isSeal(PixelArea area) {
        double longer = Math.max(area.width(), area.height()) / scale;
        double shorter = Math.min(area.width(), area.height()) / scale;
        boolean cut =
                area.x0() == 0 || area.y0() == 0 || area.x1() >= (columns - 1) * side || area.y1() >= (rows - 1) * side;
        // A seal across the edges of pages (骑缝章) shows a strip of itself.
        return longer >= SMALLEST && longer <= LARGEST && (cut || longer <= EVEN * shorter);
    }

    private PixelArea together(int[] counts, boolean[] seen, int first) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen[first] = true;
        PixelArea area = area(first);
        while (!open.isEmpty()) {
            int tile = open.removeFirst();
            area = around(area, area(tile));
            for (int y = Math.max(0, tile / columns - REACH); y <= Math.min(rows - 1, tile / columns + REACH); y++) {
                for (int x = Math.max(0, tile % columns - REACH);
                        x <= Math.min(columns - 1, tile % columns + REACH);
                        x++) {
                    int near = y * columns + x;
                    if (isInked(counts, near) && !seen[near]) {
                        seen[near] = true;
                        open.add(near);
                    }
                }
            }
        }
        return area;
    }

    private PixelArea area(int tile) {
        int x = tile % columns * side;
        int y = tile / columns * side;
        return new PixelArea(x, y, x + side, y + side);
    }

    private static PixelArea around(PixelArea a, PixelArea b) {
        return new PixelArea(
                Math.min(a.x0(), b.x0()), Math.min(a.y0(), b.y0()), Math.max(a.x1(), b.x1()), Math.max(a.y1(), b.y1()));
    }

    /** The channel in which a coloured ink is lightest. */
    enum InkChannel {
        RED,
        GREEN,
        BLUE,
        /** Black, grey or white. */
        NONE
    }
}
