package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Box;

/**
 * Recognises a character that was printed again to look bold or to cast a shadow. Programs without a bold font print
 * each character, word or line several times with a small offset; a shadow lies farther away, and in another ink.
 */
final class FakeBoldDedup {
    /** Stands for a character that is printed for the first time. */
    static final int NONE = -1;

    /** Offset that is always a second print, as a share of the font size. */
    private static final double BOLD = 0.12;

    /** Largest offset of a shadow, as a share of the font size; the next line is at least a whole size away. */
    private static final double SHADOW = 0.24;

    /** Largest offset along the line, as a share of the character's width: the same character beside it is farther. */
    private static final double BESIDE = 0.6;

    /** Side of the grid squares in which earlier prints are looked up, in points. */
    private static final double SQUARE = 4;

    private final Map<Place, List<Print>> prints = new HashMap<>();

    private record Print(Box box, int number) {}

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

    /** Returns the number under which a print of the same character at the same place was recorded, or {@link #NONE}. */
    int earlier(Glyph glyph) {
        double down = SHADOW * glyph.fontSize();
        double aside = Math.max(
                BOLD * glyph.fontSize(), Math.min(down, BESIDE * glyph.box().width()));
        Box box = glyph.box();
        for (long column = square(box.x0() - aside); column <= square(box.x0() + aside); column++) {
            for (long row = square(box.y0() - down); row <= square(box.y0() + down); row++) {
                int number = near(box, aside, down, prints.get(new Place(glyph.text(), column, row)));
                if (number != NONE) {
                    return number;
                }
            }
        }
        return NONE;
    }

    /** Records a print under a number. */
    void record(Glyph glyph, int number) {
        Box box = glyph.box();
        prints.computeIfAbsent(new Place(glyph.text(), square(box.x0()), square(box.y0())), p -> new ArrayList<>(2))
                .add(new Print(box, number));
    }

    private static int near(Box box, double aside, double down, @Nullable List<Print> earlier) {
        if (earlier == null) {
            return NONE;
        }
        for (Print print : earlier) {
            Box e = print.box;
            if (Math.abs(e.x0() - box.x0()) <= aside
                    && Math.abs(e.y0() - box.y0()) <= down
                    && Math.abs(e.height() - box.height()) <= down / 2) {
                return print.number;
            }
        }
        return NONE;
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }
}
