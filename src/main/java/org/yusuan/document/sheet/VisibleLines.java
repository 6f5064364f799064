package org.yusuan.document.sheet;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The displayed rows or columns of a sheet, numbered from 0 without the hidden ones. What the publisher hid was not published:
 * it is left out, and reported.
 */
final class VisibleLines {
    /** Narrowest line, in points: when tables are stitched, edges closer than that count as one. */
    private static final double THINNEST = 8;

    /** Room before the first line, in points, for the name on the tab. */
    static final double MARGIN = THINNEST;

    private static final int HIDDEN = -1;

    private final int[] shown;
    private final int[] original;
    private final double[] edges;

    private VisibleLines(int[] shown, int[] original, double[] edges) {
        this.shown = shown;
        this.original = original;
        this.edges = edges;
    }

    /**
     * Lays lines out one after the other.
     *
     * @param count lines of the sheet, hidden ones included
     * @param hidden whether a line is not displayed
     * @param size height or width of a line, in points
     */
    static VisibleLines of(int count, IntPredicate hidden, IntToDoubleFunction size) {
        int[] shown = new int[count];
        int[] original = new int[count];
        double[] edges = new double[count + 1];
        edges[0] = MARGIN;
        int next = 0;
        for (int i = 0; i < count; i++) {
            if (hidden.test(i)) {
                shown[i] = HIDDEN;
            } else {
                shown[i] = next;
                original[next] = i;
                edges[next + 1] = edges[next] + Math.max(THINNEST, size.applyAsDouble(i));
                next++;
            }
        }
        return new VisibleLines(shown, Arrays.copyOf(original, next), edges);
    }

    int count() {
        return original.length;
    }

    boolean hides(int line) {
        return shown[line] == HIDDEN;
    }

    /** The number of a line among those displayed, of a hidden one that of the next displayed. */
    int number(int line) {
        int at = line;
        while (at < shown.length && shown[at] == HIDDEN) {
            at++;
        }
        return at < shown.length ? shown[at] : original.length;
    }

    /** The number of the next displayed line behind a line, which may lie beyond those laid out. */
    int numberAfter(int line) {
        return number(Math.min(line, shown.length - 1) + 1);
    }

    /** The number that a displayed line has in the sheet, 0-based. */
    int original(int number) {
        return original[number];
    }

    /** Where a displayed line begins, in points; where the last one ends for the number behind it. */
    double edge(int number) {
        return edges[number];
    }
}
