package org.yusuan.grid;

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
        for (Word word : sorted) {
            Optional<List<Word>> upper = stacks.stream()
                    .filter(s -> goesOn(s, word, sorted))
                    .max(Comparator.comparingDouble(s -> s.get(s.size() - 1).y()));
            upper.ifPresentOrElse(s -> s.add(word), () -> stacks.add(new ArrayList<>(List.of(word))));
        }
        return stacks.stream().map(HeaderCell::new).toList();
    }

    private boolean goesOn(List<Word> stack, Word lower, List<Word> all) {
        Word upper = stack.get(stack.size() - 1);
        double distance = (lower.y() - upper.y()) / Math.max(upper.size(), lower.size());
        boolean apart = distance <= 0.5 || distance > FARTHEST || !upper.sharesWidth(lower.box());
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
        boolean twoHeaders = hints.isHeader(text) && beginsHeader(lower, all);
        return !twoHeaders && distance <= LEADING;
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
