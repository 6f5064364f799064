package org.yusuan.document.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A picture cut into small tiles, to see where coloured ink hangs together as that of a seal does. */
final class SealDetector {
    /** In points: about the width of a seal's rim. */
    private static final double SIDE = 2;

    /** Of a tile's pixels. */
    private static final double INKED = 0.12;

    /** In tiles: between the characters of a seal and its rim is no more room, but between two lines of text there is. */
    private static final int REACH = 3;

    /** In points: 1.6 cm. The seals of offices are round and 4 to 6 cm wide; those of persons are square, and smaller. */
    private static final double SMALLEST = 45;

    /** In points, 7.4 cm: more is the colour of a table or a page. */
    private static final double LARGEST = 210;

    /** Of its sides: less even is a line of text. */
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

    /** Notes a pixel of coloured ink. */
    void count(int x, int y, InkChannel hue) {
        inked.computeIfAbsent(hue, h -> new int[columns * rows])[y / side * columns + x / side]++;
    }

    /** The rectangles, in pixels, around ink of that colour that hangs together and has the size of a seal. */
    List<PixelArea> seals(InkChannel hue) {
        int[] counts = inked.get(hue);
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
}
