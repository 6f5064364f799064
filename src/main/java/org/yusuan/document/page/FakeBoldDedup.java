package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;

/**
 * Recognises a character that was printed a second time to look bold. Programs without a bold font print each
 * character, or whole lines, twice with a tiny offset.
 */
final class FakeBoldDedup {
    /**
     * Largest offset of the second print, as a share of the font size. Programs use a twentieth or less; the next
     * character of a word is at least a quarter away.
     */
    private static final double OFFSET = 0.12;

    /** Side of the grid squares in which earlier prints are looked up, in points. */
    private static final double SQUARE = 4;

    private final Map<Place, List<Box>> prints = new HashMap<>();

    /**
     * A grid square and a text. Equality is written out because it runs several times for each character and the
     * generated one is several times slower.
     */
    private record Place(String text, long column, long row) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && column == place.column
                    && row == place.row
                    && text.equals(place.text);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * (31 * column + row) + text.hashCode());
        }
    }

    /** Records a print, and returns whether it repeats an earlier one. */
    boolean repeats(Glyph glyph) {
        double offset = OFFSET * glyph.fontSize();
        Box box = glyph.box();
        for (long column = square(box.x0() - offset); column <= square(box.x0() + offset); column++) {
            for (long row = square(box.y0() - offset); row <= square(box.y0() + offset); row++) {
                if (isNear(box, offset, prints.getOrDefault(new Place(glyph.text(), column, row), List.of()))) {
                    return true;
                }
            }
        }
        prints.computeIfAbsent(new Place(glyph.text(), square(box.x0()), square(box.y0())), p -> new ArrayList<>(2))
                .add(box);
        return false;
    }

    private static boolean isNear(Box box, double offset, List<Box> earlier) {
        for (Box e : earlier) {
            if (Math.abs(e.x0() - box.x0()) <= offset
                    && Math.abs(e.y0() - box.y0()) <= offset
                    && Math.abs(e.height() - box.height()) <= offset) {
                return true;
            }
        }
        return false;
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }
}
