package org.yusuan.document.grid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/**
 * A header over one or several columns, of one or several lines.
 *
 * @param words from top to bottom
 */
record HeaderCell(List<Word> words) {
    /** Smallest distance between two rows of headers, in ems; a header centred between two rows is closer to both. */
    private static final double ROW = 1.2;

    HeaderCell {
        words = words.stream()
                .sorted(Comparator.comparingDouble(Word::y)
                        .thenComparingDouble(w -> w.box().x0()))
                .toList();
    }

    /** Returns the text without white space. */
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    List<Glyph> glyphs() {
        return words.stream().flatMap(w -> w.glyphs().stream()).toList();
    }

    double x() {
        return box().centerX();
    }

    double y() {
        return (words.get(0).y() + words.get(words.size() - 1).y()) / 2;
    }

    /**
     * Returns how far its first line is below the last line of the other, in points; negative if it is beside or above.
     */
    double below(HeaderCell other) {
        return words.get(0).y() - other.words.get(other.words.size() - 1).y();
    }

    /** Whether it is in a lower row of headers, judged by the distance of the lines. */
    boolean isBelow(HeaderCell other) {
        return below(other) > ROW * words.get(0).size();
    }

    boolean sharesWidth(HeaderCell other) {
        return box().x0() < other.box().x1() && other.box().x0() < box().x1();
    }
}
