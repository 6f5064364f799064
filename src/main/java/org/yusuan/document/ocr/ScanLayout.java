package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.page.Ruling;
import org.yusuan.document.page.Rulings;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * The positions of rulings, cells and lines of text on a scanned page.
 *
 * @param rulings in points
 * @param cells in points
 * @param lines in pixels: those inside cells in the order of the cells, then those outside
 * @param usual usual height of a line of text, in pixels
 */
record ScanLayout(List<Ruling> rulings, List<Box> cells, List<TextLine> lines, double usual) {
    /** Reach of a ruling's ink around its middle, in points. */
    private static final double RULING = 1.4;

    /** Usual size of text in points, if too little is printed to measure it. */
    private static final double TYPE = 9;

    static ScanLayout of(PaperScan scan, int page, PageLimits limits) throws UnreadableDocument {
        List<Ruling> rulings = new RulingFinder(scan.scale()).find(scan.ink());
        List<Box> cells = Rulings.cells(rulings, page, limits);
        Bitmap text = withoutRulings(scan, rulings);
        double usual = usualHeight(text, scan.scale(), cells);
        TextFinder finder = new TextFinder(text, scan.scale(), usual);
        List<TextLine> lines = new ArrayList<>();
        for (Box cell : cells) {
            PixelArea room = room(cell, text, scan);
            finder.lines(room).forEach(line -> lines.add(new TextLine(line, room)));
        }
        cells.forEach(cell -> text.clear(PixelArea.of(cell, scan.scale())));
        finder.lines(text.area()).forEach(line -> lines.add(new TextLine(line, text.area())));
        return new ScanLayout(rulings, cells, lines, usual);
    }

    /**
     * Returns the layout of a page whose rulings and pieces of text are known.
     *
     * @param pieces in points, each within a line; nothing outside them is read
     */
    static ScanLayout ofPieces(PaperScan scan, List<Ruling> rulings, List<Box> pieces) {
        Bitmap text = withoutRulings(scan, rulings);
        double usual = pieces.stream().mapToDouble(Box::height).average().orElse(TYPE) * scan.scale();
        TextFinder finder = new TextFinder(text, scan.scale(), usual);
        List<TextLine> lines = new ArrayList<>();
        for (Box piece : pieces) {
            PixelArea room = PixelArea.of(piece, scan.scale()).within(text.area());
            finder.lines(room).forEach(line -> lines.add(new TextLine(line, room)));
        }
        return new ScanLayout(List.of(), List.of(), lines, usual);
    }

    /**
     * Finds the lines of text in one cell.
     *
     * @param type usual height of a line in points
     * @param border width of the strip along its sides that belongs to the rulings, in points
     */
    static List<TextLine> linesOf(PaperScan scan, Box cell, double type, double border) {
        PixelArea room = PixelArea.of(cell, scan.scale())
                .shrunk((int) Math.round(border * scan.scale()))
                .within(scan.ink().area());
        TextFinder finder = new TextFinder(scan.ink(), scan.scale(), type * scan.scale());
        return finder.lines(room).stream().map(ink -> new TextLine(ink, room)).toList();
    }

    private static Bitmap withoutRulings(PaperScan scan, List<Ruling> rulings) {
        Bitmap text = scan.ink().copy();
        for (Ruling ruling : rulings) {
            Box line = new Box(ruling.x0() - RULING, ruling.y0() - RULING, ruling.x1() + RULING, ruling.y1() + RULING);
            text.clear(PixelArea.of(line, scan.scale()));
        }
        return text;
    }

    private static PixelArea room(Box cell, Bitmap text, PaperScan scan) {
        return PixelArea.of(cell, scan.scale())
                .shrunk((int) Math.round(RULING * scan.scale()))
                .within(text.area());
    }

    /** Returns the median height of the lines, found by a first pass that assumes the usual size. */
    private static double usualHeight(Bitmap text, double scale, List<Box> cells) {
        TextFinder first = new TextFinder(text, scale, TYPE * scale);
        List<PixelArea> lines = new ArrayList<>();
        cells.forEach(cell -> lines.addAll(first.lines(PixelArea.of(cell, scale))));
        if (lines.isEmpty()) {
            lines.addAll(first.lines(text.area()));
        }
        double[] heights = lines.stream()
                .mapToDouble(PixelArea::height)
                .filter(h -> h >= TYPE * scale / 2)
                .sorted()
                .toArray();
        return heights.length == 0 ? TYPE * scale : heights[heights.length / 2];
    }

    /**
     * The position of a line of text, in pixels.
     *
     * @param ink the rectangle around its ink
     * @param room the area that its crop may cover: its cell
     */
    record TextLine(PixelArea ink, PixelArea room) {}

    /**
     * Finds lines of text in an area without rulings. It cuts the area into bands at blank rows, and the bands at wide
     * gaps.
     */
    private static final class TextFinder {
        /** Gap that separates a title from the unit (单位：万元) beside it, in heights of a line. */
        private static final double WIDE = 2.5;

        /**
         * Height of a band of strokes, in heights of a usual line, below which it may belong to the next band, as in 二.
         */
        private static final double LOW = 0.55;

        /** Smallest long side of a line of text in points; even a dash is longer. */
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

        /** Returns the lines from top to bottom, and from left to right if bands lie side by side. */
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

        /** Returns the runs of rows with ink; strokes of one line are joined. */
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

        /** Cuts a band at wide gaps. */
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
}
