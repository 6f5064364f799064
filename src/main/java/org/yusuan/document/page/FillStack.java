package org.yusuan.document.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yusuan.model.Box;

/**
 * The areas painted so far, to tell white text on white paper (a trap, or a leftover) from white text on a dark header.
 */
final class FillStack {
    /** Of a page that paints more areas the last ones are remembered; a shaded table paints some hundred. */
    private static final int REMEMBERED = 2_000;

    private static final double PAPER = 1;

    /** A picture or gradient: whatever is drawn on it may show. */
    private static final double ANYTHING = -1;

    private static final double CONTRAST = 0.04;

    private final Deque<Fill> lastFirst = new ArrayDeque<>();

    private record Fill(Box box, double lightness) {}

    void paint(Box box, double lightness) {
        if (lastFirst.size() == REMEMBERED) {
            lastFirst.removeLast();
        }
        lastFirst.addFirst(new Fill(box, lightness));
    }

    void paintAnything(Box box) {
        paint(box, ANYTHING);
    }

    /** Whether something of this lightness, drawn now in the middle of the box, can be seen. */
    boolean shows(double lightness, Box box) {
        return lightness < Luminance.WHITE || Math.abs(lightness - under(box)) > CONTRAST;
    }

    private double under(Box box) {
        return lastFirst.stream()
                .filter(fill -> fill.box.contains(box.centerX(), box.centerY()))
                .findFirst()
                .map(Fill::lightness)
                .orElse(PAPER);
    }
}
