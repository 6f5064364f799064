package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the words of a header zone together to headers: a header wraps in the width of its columns. */
final class HeaderCells {
    /** Lines of one header lie closer, in ems; between two rows of headers there are the paddings of both. */
    private static final double LEADING = 1.5;

    /** Where rulings or the vocabulary tell that two lines are one header, they may lie as far apart as this, in ems. */
    private static final double FARTHEST = 2.6;

    private static final double SAME_LINE = 0.5;

    /** The lines of one header are as far apart as those of another, but for so much. */
    private static final double SAME_LEADING = 1.12;

    private static final int SHORTEST_BY_ITSELF = 4;

    private final TableHints hints;
    private final List<Separator> rules;
    private final boolean ruled;

    HeaderCells(TableHints hints, List<Separator> rules) {
        this.hints = hints;
        this.rules = rules;
        this.ruled = rules.size() > 1;
    }

    /**
     * The headers, from top to bottom.
     *
     * @param words of the zone, in any order
     */
    List<HeaderCell> of(List<Word> words) {
        List<List<Word>> stacks = new ArrayList<>();
        List<Word> sorted =
                words.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
        double leading = Math.min(LEADING, SAME_LEADING * leading(sorted));
        for (Word word : sorted) {
            Optional<List<Word>> upper = stacks.stream()
                    .filter(s -> goesOn(s, word, sorted, leading))
                    .max(Comparator.comparingDouble(s -> s.get(s.size() - 1).y()));
            upper.ifPresentOrElse(s -> s.add(word), () -> stacks.add(new ArrayList<>(List.of(word))));
        }
        return stacks.stream().map(HeaderCell::new).toList();
    }

    private boolean goesOn(List<Word> stack, Word lower, List<Word> all, double leading) {
        Word upper = stack.get(stack.size() - 1);
        double distance = distance(upper, lower);
        boolean apart = distance <= SAME_LINE || distance > FARTHEST || !upper.sharesWidth(lower.box());
        if (apart || hasSeveralBelow(upper, lower, all)) {
            return false;
        }
        if (ruled) {
            return rules.stream().noneMatch(r -> r.parts(upper, lower));
        }
        String text = new HeaderCell(stack).text();
        if (hints.isHeader(text + lower.text())) {
            return true;
        }
        boolean twoHeaders = hints.isHeader(text) && beginsHeader(lower, all) || isHeaderByItself(lower);
        return !twoHeaders && distance <= leading;
    }

    /** Whether a line is a whole header, and no word that ends many: 收入, 合计. */
    private boolean isHeaderByItself(Word line) {
        return line.text().length() >= SHORTEST_BY_ITSELF && hints.isHeader(line.text());
    }

    /** The smallest distance of two words one above the other, in ems: that of the lines of one header, if any has two. */
    private static double leading(List<Word> words) {
        double least = Double.POSITIVE_INFINITY;
        for (Word upper : words) {
            for (Word lower : words) {
                double distance = distance(upper, lower);
                boolean below = distance > SAME_LINE && upper.sharesWidth(lower.box());
                least = below ? Math.min(least, distance) : least;
            }
        }
        return least;
    }

    private static double distance(Word upper, Word lower) {
        return (lower.y() - upper.y()) / Math.max(upper.size(), lower.size());
    }

    /** Whether a word is a header, by itself or with the lines below it. */
    private boolean beginsHeader(Word word, List<Word> all) {
        StringBuilder text = new StringBuilder(word.text());
        Word last = word;
        for (Word next : all) {
            double distance = (next.y() - last.y()) / next.size();
            if (distance > 0.5
                    && distance <= LEADING
                    && word.sharesWidth(next.box())
                    && !hints.isHeader(text.toString())) {
                text.append(next.text());
                last = next;
            }
        }
        return hints.isHeader(text.toString());
    }

    /** A header over several columns has several below it. */
    private static boolean hasSeveralBelow(Word upper, Word lower, List<Word> all) {
        return all.stream()
                        .filter(w -> Math.abs(w.y() - lower.y()) < lower.size() / 2 && upper.sharesWidth(w.box()))
                        .count()
                > 1;
    }
}
