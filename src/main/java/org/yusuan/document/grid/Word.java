package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.model.Box;
import org.yusuan.model.Compact;

/**
 * A piece of a line with gaps on both sides, usually alone in its column.
 *
 * @param text without white space
 * @param box the smallest rectangle around its glyphs, in points
 * @param glyphs from left to right
 */
record Word(String text, Box box, List<Glyph> glyphs) {
    /**
     * Gap in ems that always separates two words; letters of a justified line are closer, and the paddings of two cells
     * are wider.
     */
    private static final double GAP = 0.34;

    /**
     * Smallest gap in ems that separates two words if it is wider than the other gaps of the line; narrow columns are
     * hardly farther apart.
     */
    private static final double SMALLEST_GAP = 0.12;

    /** Ratio to the usual gap of its line from which a gap separates words. */
    private static final double TIMES_OTHERS = 2.5;

    /** Largest distance between lines of one cell, in ems. */
    private static final double LEADING = 1.5;

    private static final Pattern CUT = Pattern.compile("[-(（−－]?\\d{1,3}([,，]\\d{3})+[.．,，]\\d*|[-(（−－]?\\d{4,}[.．]");
    private static final Pattern TO_THE_FEN = Pattern.compile("[-(（−－]?(\\d{1,3}([,，]\\d{3})+|\\d+)[.．]\\d{2}[)）]?");

    /** A code of a 款 or 项 of the classification, or of a unit. */
    private static final Pattern CODE = Pattern.compile("\\d{5,7}");

    /** Longest end of a code that was cut; a code of its own is longer. */
    private static final int LONGEST_CODE_END = 2;

    /** Shortest number that may be cut; shorter ones fit into any column of amounts. */
    private static final int SHORTEST_CUT = 6;

    Word {
        glyphs = List.copyOf(glyphs);
    }

    /** Returns the words of glyphs, line by line from top to bottom, each from left to right. */
    static List<List<Word>> linesOf(List<Glyph> glyphs) {
        return Lines.of(glyphs).stream().map(Word::of).toList();
    }

    private static List<Word> of(Line line) {
        List<Glyph> glyphs = line.glyphs();
        double[] gaps = new double[glyphs.size()];
        for (int i = 1; i < gaps.length; i++) {
            Glyph left = glyphs.get(i - 1);
            Glyph right = glyphs.get(i);
            gaps[i] = (right.box().x0() - left.box().x1()) / Math.max(left.fontSize(), right.fontSize());
        }
        double between = Math.min(GAP, SMALLEST_GAP + TIMES_OTHERS * usual(gaps));
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= gaps.length; i++) {
            boolean end = i == gaps.length;
            if (end || gaps[i] > (isBesideNumber(glyphs, i) ? SMALLEST_GAP : between)) {
                words.add(word(glyphs.subList(from, i)));
                from = i;
            }
        }
        return LetterSpacing.joined(words);
    }

    /** Returns the usual gap between the letters of a line: the median of those that separate no words. */
    private static double usual(double[] gaps) {
        double[] inside =
                Arrays.stream(gaps).skip(1).filter(g -> g <= GAP).sorted().toArray();
        return inside.length == 0 ? 0 : Math.max(0, inside[inside.length / 2]);
    }

    private static boolean isBesideNumber(List<Glyph> glyphs, int i) {
        return isDigit(glyphs.get(i - 1)) != isDigit(glyphs.get(i));
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }

    /** Whether the next word of a line may belong to this one: a number beside a text. */
    boolean isNear(Word next) {
        boolean number = isDigit(glyphs.get(glyphs.size() - 1)) != isDigit(next.glyphs.get(0));
        return number && next.box.x0() - box.x1() <= GAP * Math.max(size(), next.size());
    }

    /** Joins both into one word. */
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

    /** Returns the size of its largest character, in points. */
    double size() {
        return glyphs.stream().mapToDouble(Glyph::fontSize).max().orElse(0);
    }

    /** Whether it is a number, or the upper part of a number that was too wide for its column. */
    boolean isAmount() {
        return PrintedRow.isAmount(text) || CUT.matcher(text).matches();
    }

    /** Whether the number or code continues with the word on the next line of its cell. */
    boolean isCutBefore(Word lower) {
        double distance = lower.y() - y();
        boolean near = distance > 0 && distance <= LEADING * size() && lower.text.length() < text.length();
        return near && (isAmountCutBefore(lower) || isCodeCutBefore(lower));
    }

    private boolean isAmountCutBefore(Word lower) {
        return Math.abs(lower.box.x1() - box.x1()) <= size() / 2
                && text.length() >= SHORTEST_CUT
                && !TO_THE_FEN.matcher(text).matches()
                && TO_THE_FEN.matcher(text + lower.text).matches();
    }

    private boolean isCodeCutBefore(Word lower) {
        return Math.abs(lower.box.x0() - box.x0()) <= 1
                && lower.text.length() <= LONGEST_CODE_END
                && CODE.matcher(text + lower.text).matches();
    }

    /** Returns the height of its middle in points. */
    double y() {
        return box.centerY();
    }

    boolean sharesWidth(Box other) {
        return box.x0() < other.x1() && other.x0() < box.x1();
    }
}
