package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.document.grid.ContextLine;

/** Finds the lines over a form that may be its title, a title broken over two lines among them. */
final class TitleLines {
    /** Lines of one title are set alike: in points. */
    private static final double SAME_SIZE = 0.5;

    /** Titles are centred: the middles of their lines lie so close, in points. */
    private static final double SAME_MIDDLE = 12;

    /** Distance between lines of one title, in sizes of their characters. */
    private static final double WIDEST_LEADING = 2;

    /** Captions and prose. */
    private static final Pattern SENTENCE = Pattern.compile("[：:。]|^附件");

    private TitleLines() {}

    /**
     * Candidates for a title, the nearest to the form first.
     *
     * @param above the lines over the form, from top to bottom
     */
    static List<String> of(List<ContextLine> above) {
        List<String> candidates = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0; i--) {
            ContextLine line = above.get(i);
            if (i > 0 && goesOn(above.get(i - 1), line)) {
                candidates.add(above.get(i - 1).compact() + line.compact());
            }
            candidates.add(line.compact());
        }
        return candidates;
    }

    private static boolean goesOn(ContextLine upper, ContextLine lower) {
        double leading = lower.where().box().y0() - upper.where().box().y0();
        return upper.where().page() == lower.where().page()
                && Math.abs(upper.fontSize() - lower.fontSize()) <= SAME_SIZE
                && Math.abs(middle(upper) - middle(lower)) <= SAME_MIDDLE
                && leading <= WIDEST_LEADING * lower.fontSize()
                && !FormLabels.isTitle(upper.compact())
                && !isWhole(lower.compact())
                && Stream.of(upper, lower)
                        .noneMatch(l -> SENTENCE.matcher(l.compact()).find());
    }

    /** Whether the text is a whole title, not the second line of one. */
    private static boolean isWhole(String text) {
        return FormLabels.isTitle(text) && !text.startsWith("绩效") && !text.startsWith("目标");
    }

    private static double middle(ContextLine line) {
        return (line.where().box().x0() + line.where().box().x1()) / 2;
    }
}
