package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/** Sets type by hand: 10 points high, Chinese characters 10 points wide and all others 5. */
final class Print {
    private static final double SIZE = 10;

    private Print() {}

    static List<Glyph> glyphs(double x, double y, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            double width = text.charAt(i) < 0x2000 ? SIZE / 2 : SIZE;
            String one = text.substring(i, i + 1);
            glyphs.add(new Glyph(one, new Box(left, y - SIZE / 2, left + width, y + SIZE / 2), SIZE, true));
            left += width;
        }
        return glyphs;
    }

    /** Returns a word that begins at x, with its middle at height y. */
    static Word word(double x, double y, String text) {
        List<Glyph> glyphs = glyphs(x, y, text);
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        return new Word(text, box, glyphs);
    }

    /** Returns a header of one line with its middle at x. */
    static HeaderCell header(double x, double y, String text) {
        return new HeaderCell(List.of(word(x - word(0, y, text).box().width() / 2, y, text)));
    }

    /** Returns numbers that end at x, one below the other. */
    static Alignment numbers(double x, String... texts) {
        return new Alignment(Arrays.stream(texts)
                .map(t -> word(
                        x - t.length() * SIZE / 2,
                        100 + 20 * Arrays.asList(texts).indexOf(t),
                        t))
                .toList());
    }
}
