package org.yusuan.grid;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.Compact;
import org.yusuan.page.Glyph;
import org.yusuan.page.Line;
import org.yusuan.page.Lines;

/**
 * A piece of a line with white space on both sides: by itself in its column, as a rule.
 *
 * @param text without white space
 * @param box the smallest rectangle that holds its glyphs
 * @param glyphs from left to right
 */
record Word(String text, Box box, List<Glyph> glyphs) {
    /** Narrower gaps, in ems, lie between the letters of a justified line; the paddings of two cells make more. */
    private static final double GAP = 0.34;

    /** Between a number and a text a narrower gap is enough: columns set close stand hardly farther apart, in ems. */
    private static final double GAP_BESIDE_NUMBER = 0.12;

    Word {
        glyphs = List.copyOf(glyphs);
    }

    /** The words of glyphs, line by line from top to bottom, each from left to right. */
    static List<List<Word>> linesOf(List<Glyph> glyphs) {
        return Lines.of(glyphs).stream().map(Word::of).toList();
    }

    private static List<Word> of(Line line) {
        List<Word> words = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            if (!piece.isEmpty() && isGap(piece.get(piece.size() - 1), glyph)) {
                words.add(word(piece));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
        }
        words.add(word(piece));
        return words;
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double gap = (right.box().x0() - left.box().x1()) / Math.max(left.fontSize(), right.fontSize());
        boolean number = isDigit(left) != isDigit(right);
        return gap > (number ? GAP_BESIDE_NUMBER : GAP);
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }

    /** Whether the next word of a line stands as near as the letters of one word may. */
    boolean isNear(Word next) {
        return next.box.x0() - box.x1() <= GAP * Math.max(size(), next.size());
    }

    /** Both as one. */
    Word with(Word next) {
        List<Glyph> both = new ArrayList<>(glyphs);
        both.addAll(next.glyphs);
        return word(both);
    }

    private static Word word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        return new Word(Compact.of(text.toString()), box, glyphs);
    }

    /** The size of its largest character, points. */
    double size() {
        return glyphs.stream().mapToDouble(Glyph::fontSize).max().orElse(0);
    }

    boolean isAmount() {
        return PrintedRow.isAmount(text);
    }

    /** The height of its middle: the same for all words of a line, whatever their boxes. */
    double y() {
        return box.centerY();
    }

    boolean sharesWidth(Box other) {
        return box.x0() < other.x1() && other.x0() < box.x1();
    }
}
