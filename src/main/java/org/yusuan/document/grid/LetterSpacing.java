package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.page.Glyph;

/**
 * Recognises figures whose digits stand apart, because they are distributed over the width of their cell (分散对齐). The
 * gaps within such a figure are all alike; between two figures is another gap.
 */
final class LetterSpacing {
    private static final Pattern FIGURE =
            Pattern.compile("[-−－(（△▲]?(\\d{1,3}([,，]\\d{3})+|\\d+)([.．]\\d{1,6})?[)）%％]?");

    /** A figure that cannot be a row of column numbers. */
    private static final Pattern DECIMAL = Pattern.compile("[-−－(（△▲]?[\\d,，]+[.．]\\d{2}[)）]?");

    private static final String SIGNS = "0123456789,，.．-−－()（）△▲%％";

    /** Fewest characters of a figure that is recognised. */
    private static final int FEWEST = 3;

    /** Largest difference of two gaps within a figure, in ems: a point is narrower than a digit. */
    private static final double ALIKE = 0.35;

    /** Largest gap within a figure that has no cell around it, in ems. */
    private static final double WIDEST = 1.5;

    private LetterSpacing() {}

    /** Whether the characters of a line in one cell are one figure set with gaps. */
    static boolean isOneFigure(List<Glyph> line) {
        String text = text(line);
        return line.size() >= FEWEST
                && FIGURE.matcher(text).matches()
                && !isCounting(text)
                && isEven(line)
                && gap(line, 1) > 0;
    }

    /** Joins words of one character each that are one figure with decimals. */
    static List<Word> joined(List<Word> words) {
        if (words.size() < FEWEST || words.stream().noneMatch(LetterSpacing::isSingle)) {
            return words;
        }
        List<Word> joined = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = end(words, from);
            Word figure = words.get(from);
            for (Word next : words.subList(from + 1, to)) {
                figure = figure.with(next);
            }
            if (to - from >= FEWEST && DECIMAL.matcher(figure.text()).matches()) {
                joined.add(figure);
            } else {
                joined.addAll(words.subList(from, to));
            }
            from = to;
        }
        return joined;
    }

    /** Returns the end of the run of single characters with even gaps that begins here. */
    private static int end(List<Word> words, int from) {
        int to = from + 1;
        if (!isSingle(words.get(from))) {
            return to;
        }
        List<Glyph> run = new ArrayList<>(words.get(from).glyphs());
        while (to < words.size() && isSingle(words.get(to))) {
            run.addAll(words.get(to).glyphs());
            if (!isEven(run) || gap(run, run.size() - 1) > WIDEST * run.get(0).fontSize()) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean isSingle(Word word) {
        return word.glyphs().size() == 1 && SIGNS.contains(word.text());
    }

    private static boolean isEven(List<Glyph> line) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            double gap = gap(line, i);
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most - least <= ALIKE * line.get(0).fontSize();
    }

    private static double gap(List<Glyph> line, int i) {
        return line.get(i).box().x0() - line.get(i - 1).box().x1();
    }

    /** Whether each digit is one more than the last: the numbers of columns. */
    private static boolean isCounting(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    private static String text(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(g -> text.append(g.text()));
        return text.toString();
    }
}
