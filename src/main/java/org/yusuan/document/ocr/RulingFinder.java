package org.yusuan.document.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.page.RuledPaper;
import org.yusuan.document.page.Ruling;

/** Finds the ruling lines of a level picture by plain run lengths. */
final class RulingFinder {
    /** In points: no stroke of a character in a table is as long, and few cells are smaller. */
    private static final double SHORTEST_RUN = 12;

    /** Pixels that noise may eat from a line. */
    private static final int GAP = 2;

    /** In points; thicker is a shaded area or a picture. */
    private static final double THICKEST = 3.5;

    /** Looks at this many places of a run how thick it is; more than half must be thin, for others cross it there. */
    private static final int PLACES = 24;

    /** Of the run, from place to place, round and round: even steps may all meet the rows of an even table. */
    private static final double STEP = (Math.sqrt(5) - 1) / 2;

    private final double scale;

    /**
     * A finder.
     *
     * @param scale pixels a point
     */
    RulingFinder(double scale) {
        this.scale = scale;
    }

    /** The rulings in points, horizontal ones first, those that bound no cell left out. */
    List<Ruling> find(Bitmap bitmap) {
        List<Ruling> pieces = new ArrayList<>();
        collect(bitmap, true, pieces);
        collect(bitmap.transposed(), false, pieces);
        return SpuriousRulingFilter.removed(RuledPaper.merged(pieces));
    }

    private void collect(Bitmap bitmap, boolean horizontal, List<Ruling> pieces) {
        for (int y = 0; y < bitmap.height(); y++) {
            int begin = -1;
            int end = -1;
            // Two rows at a time, so that a line that steps from one to the next stays whole.
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
}
