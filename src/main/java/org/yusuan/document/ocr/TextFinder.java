package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds lines of text in an area of a bitmap without rulings: cut into bands by blank rows, bands by wide gaps. */
final class TextFinder {
    /** In heights of a line: a wider gap parts a title from the unit (单位：万元) beside it. */
    private static final double WIDE = 2.5;

    /** In heights of a usual line: two bands of strokes that are so near and so low are one, such as 二. */
    private static final double LOW = 0.55;

    /** In points; nothing that is printed to be read is smaller, but a dash is long. */
    private static final double SMALLEST = 2.4;

    private static final int DEPTH = 4;

    private final Bitmap bitmap;
    private final double smallest;
    private final double usual;

    /**
     * A finder.
     *
     * @param scale pixels a point
     * @param usual height of a line of text, in pixels
     */
    TextFinder(Bitmap bitmap, double scale, double usual) {
        this.bitmap = bitmap;
        this.smallest = SMALLEST * scale;
        this.usual = usual;
    }

    /** The lines, from top to bottom, left to right where bands lie beside each other. */
    List<PixelArea> lines(PixelArea area) {
        List<PixelArea> lines = new ArrayList<>();
        split(area, DEPTH, lines);
        return lines;
    }

    private void split(PixelArea wanted, int depth, List<PixelArea> lines) {
        for (PixelArea band : bands(wanted)) {
            List<PixelArea> parts = parts(band);
            for (PixelArea part : parts) {
                PixelArea trimmed = trimmed(part);
                if (parts.size() > 1 && depth > 0) {
                    split(trimmed, depth - 1, lines);
                } else if (isText(trimmed)) {
                    lines.add(trimmed);
                }
            }
        }
    }

    private boolean isText(PixelArea area) {
        return Math.max(area.width(), area.height()) >= smallest && Math.min(area.width(), area.height()) > 1;
    }

    /** Runs of rows with ink, strokes of one line joined. */
    private List<PixelArea> bands(PixelArea area) {
        List<PixelArea> bands = new ArrayList<>();
        int begin = -1;
        for (int y = area.y0(); y <= area.y1(); y++) {
            boolean inked = y < area.y1() && bitmap.inkInRow(y, area.x0(), area.x1()) > 0;
            if (inked && begin < 0) {
                begin = y;
            } else if (!inked && begin >= 0) {
                add(bands, area.rows(begin, y));
                begin = -1;
            }
        }
        return bands;
    }

    private void add(List<PixelArea> bands, PixelArea band) {
        int last = bands.size() - 1;
        if (last >= 0 && isOneLine(bands.get(last), band)) {
            bands.set(last, band.rows(bands.get(last).y0(), band.y1()));
        } else {
            bands.add(band);
        }
    }

    private boolean isOneLine(PixelArea upper, PixelArea lower) {
        boolean low = upper.height() < LOW * usual || lower.height() < LOW * usual;
        return low && lower.y1() - upper.y0() <= 1.15 * usual;
    }

    /** A band cut at wide gaps. */
    private List<PixelArea> parts(PixelArea band) {
        double wide = WIDE * Math.max(band.height(), usual);
        List<PixelArea> parts = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (int x = band.x0(); x < band.x1(); x++) {
            if (bitmap.inkInColumn(x, band.y0(), band.y1()) == 0) {
                continue;
            }
            if (begin >= 0 && x - end > wide) {
                parts.add(band.columns(begin, end));
                begin = x;
            }
            begin = begin < 0 ? x : begin;
            end = x + 1;
        }
        if (begin >= 0) {
            parts.add(band.columns(begin, end));
        }
        return parts;
    }

    private PixelArea trimmed(PixelArea area) {
        int top = area.y0();
        int bottom = area.y1();
        while (top < bottom && bitmap.inkInRow(top, area.x0(), area.x1()) == 0) {
            top++;
        }
        while (bottom > top && bitmap.inkInRow(bottom - 1, area.x0(), area.x1()) == 0) {
            bottom--;
        }
        return area.rows(top, bottom);
    }
}
