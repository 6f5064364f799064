package org.yusuan.ocr;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.page.Ruling;

/** Tells rulings from long strokes of large characters: a short one must hang between two long ones. */
final class Strays {
    /** In points; the strokes of a title's characters are shorter. */
    private static final double LONG = 40;

    /** In points, how far a scanned line may end from the one that it meets. */
    private static final double MISS = 2.5;

    private Strays() {}

    static List<Ruling> removed(List<Ruling> rulings) {
        List<Ruling> lines = rulings.stream().filter(r -> r.length() >= LONG).toList();
        return rulings.stream()
                .filter(r -> r.length() >= LONG || hangs(r, lines))
                .toList();
    }

    private static boolean hangs(Ruling ruling, List<Ruling> lines) {
        return Stream.of(true, false).allMatch(begin -> lines.stream()
                .filter(l -> l.horizontal() != ruling.horizontal())
                .anyMatch(l -> meets(l, begin ? ruling.x0() : ruling.x1(), begin ? ruling.y0() : ruling.y1())));
    }

    private static boolean meets(Ruling line, double x, double y) {
        return x >= line.x0() - MISS && x <= line.x1() + MISS && y >= line.y0() - MISS && y <= line.y1() + MISS;
    }
}
