package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.page.Ruling;
import org.yusuan.document.page.Rulings;

/** Finds the rulings of a levelled picture by run lengths. */
final class RulingFinder {
    /** Shortest run in points; no stroke of a character in a table is as long, and few cells are smaller. */
    private static final double SHORTEST_RUN = 12;

    /** Largest gap in a line that noise may cause, in pixels. */
    private static final int GAP = 2;

    /** Thickest ruling in points; anything thicker is a shaded area or a picture. */
    private static final double THICKEST = 3.5;

    /**
     * Number of places where the thickness of a run is measured. More than half must be thin; at the others it may
     * cross other lines.
     */
    private static final int PLACES = 24;

    /**
     * Distance between these places as a share of the run, wrapping around. Equal steps could all hit the rows of a
     * regular table.
     */
    private static final double STEP = (Math.sqrt(5) - 1) / 2;

    private final double scale;

    /**
     * Creates a finder.
     *
     * @param scale in pixels a point
     */
    RulingFinder(double scale) {
        this.scale = scale;
    }

    /** Returns the rulings in points, horizontal ones first, without those that bound no cell. */
    List<Ruling> find(Bitmap bitmap) {
        List<Ruling> pieces = new ArrayList<>();
        collect(bitmap, true, pieces);
        collect(bitmap.transposed(), false, pieces);
        return SpuriousRulingFilter.removed(Rulings.merged(pieces));
    }

    private void collect(Bitmap bitmap, boolean horizontal, List<Ruling> pieces) {
        for (int y = 0; y < bitmap.height(); y++) {
            int begin = -1;
            int end = -1;
            // Two rows at a time, so that a slightly tilted line stays whole.
            boolean[] inked = bitmap.inkOfTwoRows(y);
            for (int x = 0; x < inked.length; x++) {
                if (!inked[x]) {
                    continue;
                }
                if (begin < 0 || x - end > GAP) {
                    add(bitmap, y, begin, end, horizontal, pieces);
                    begin = x;
                }
                end = x + 1;
            }
            add(bitmap, y, begin, end, horizontal, pieces);
        }
    }

    private void add(Bitmap bitmap, int y, int begin, int end, boolean horizontal, List<Ruling> pieces) {
        if (begin < 0 || end - begin < SHORTEST_RUN * scale || !isThin(bitmap, y, begin, end)) {
            return;
        }
        double at = (y + 1) / scale;
        pieces.add(
                horizontal
                        ? new Ruling(begin / scale, at, end / scale, at)
                        : new Ruling(at, begin / scale, at, end / scale));
    }

    private boolean isThin(Bitmap bitmap, int y, int begin, int end) {
        int thickest = (int) Math.ceil(THICKEST * scale);
        int thin = 0;
        for (int i = 0; i < PLACES; i++) {
            int x = begin + (int) ((i + 1) * STEP % 1 * (end - begin));
            thin += thickness(bitmap, x, y, thickest) <= thickest ? 1 : 0;
        }
        return 2 * thin > PLACES;
    }

    private static int thickness(Bitmap bitmap, int x, int y, int enough) {
        int up = 0;
        while (up <= enough && bitmap.at(x, y - up)) {
            up++;
        }
        int down = 0;
        while (down <= enough && bitmap.at(x, y + 1 + down)) {
            down++;
        }
        return up + down;
    }

    /**
     * Removes short rulings that are strokes of large characters. A short ruling must connect two long ones, or be one
     * of several that start at the same long ruling and end at the same height, from one border to the other. The
     * latter is a table's last row whose other border is on another page.
     */
    private static final class SpuriousRulingFilter {
        /** Length in points from which a ruling is certain; the strokes of a title's characters are shorter. */
        private static final double LONG = 40;

        /** Largest gap in points between the end of a scanned line and the line that it meets. */
        private static final double MISS = 2.5;

        /** Fewest short rulings of a comb; fewer that end together may be strokes of characters. */
        private static final int TEETH = 3;

        /**
         * Shortest back of a comb in points; anything shorter is strokes of a title's characters that look like one
         * line.
         */
        private static final double BACK = 90;

        private final List<Ruling> rulings;
        private final List<Ruling> lines;

        private SpuriousRulingFilter(List<Ruling> rulings) {
            this.rulings = rulings;
            this.lines = rulings.stream().filter(r -> r.length() >= LONG).toList();
        }

        static List<Ruling> removed(List<Ruling> rulings) {
            SpuriousRulingFilter filter = new SpuriousRulingFilter(rulings);
            return rulings.stream()
                    .filter(r -> r.length() >= LONG || filter.hangs(r) || filter.isTooth(r))
                    .toList();
        }

        private boolean hangs(Ruling ruling) {
            return meetsLine(ruling, true) && meetsLine(ruling, false);
        }

        private boolean isTooth(Ruling ruling) {
            return freeEnd(ruling).stream().anyMatch(end -> backs(ruling).anyMatch(back -> isComb(back, end)));
        }

        private Stream<Ruling> backs(Ruling tooth) {
            return across(tooth)
                    .filter(line -> line.length() >= BACK)
                    .filter(line -> meets(line, tooth.x0(), tooth.y0()) || meets(line, tooth.x1(), tooth.y1()));
        }

        /** Whether short rulings start at both ends of the line and between them, and end at the same height. */
        private boolean isComb(Ruling back, double end) {
            List<Ruling> teeth = rulings.stream()
                    .filter(r -> r.horizontal() != back.horizontal() && r.length() < LONG)
                    .filter(r -> meets(back, r.x0(), r.y0()) || meets(back, r.x1(), r.y1()))
                    .filter(r ->
                            freeEnd(r).filter(e -> Math.abs(e - end) <= MISS).isPresent())
                    .toList();
            return teeth.size() >= TEETH
                    && teeth.stream().anyMatch(r -> near(r, back.x0(), back.y0()))
                    && teeth.stream().anyMatch(r -> near(r, back.x1(), back.y1()));
        }

        private static boolean near(Ruling tooth, double x, double y) {
            return tooth.horizontal() ? Math.abs(tooth.y0() - y) <= MISS : Math.abs(tooth.x0() - x) <= MISS;
        }

        /** Returns the free end of a ruling that starts at a long one. */
        private Optional<Double> freeEnd(Ruling ruling) {
            boolean first = meetsLine(ruling, true);
            if (first == meetsLine(ruling, false)) {
                return Optional.empty();
            }
            return Optional.of(
                    ruling.horizontal() ? first ? ruling.x1() : ruling.x0() : first ? ruling.y1() : ruling.y0());
        }

        private boolean meetsLine(Ruling ruling, boolean first) {
            double x = first ? ruling.x0() : ruling.x1();
            double y = first ? ruling.y0() : ruling.y1();
            return across(ruling).anyMatch(line -> meets(line, x, y));
        }

        private Stream<Ruling> across(Ruling ruling) {
            return lines.stream().filter(line -> line.horizontal() != ruling.horizontal());
        }

        private static boolean meets(Ruling line, double x, double y) {
            return x >= line.x0() - MISS && x <= line.x1() + MISS && y >= line.y0() - MISS && y <= line.y1() + MISS;
        }
    }
}
