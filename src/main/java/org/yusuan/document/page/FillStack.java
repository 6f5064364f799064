package org.yusuan.document.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yusuan.model.Box;

/**
 * The areas painted so far. They show whether white text lies on white paper (hidden text) or on a dark header (visible
 * text).
 */
final class FillStack {
    /** Number of areas kept; older ones are forgotten. A shaded table paints a few hundred. */
    private static final int REMEMBERED = 2_000;

    /** Lightness of the bare page. */
    private static final double PAPER = 1;

    /** Lightness of a picture or gradient: anything drawn on it may be visible. */
    private static final double ANYTHING = -1;

    /** Smallest difference of lightness, 0..1, that can be seen. */
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

    /** Whether something of this lightness (0..1), drawn now in the middle of the box, can be seen. */
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
