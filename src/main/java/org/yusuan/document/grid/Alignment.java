package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;

/**
 * Words that stand below each other, over all pages of a table: the contents of one column, seen without its header.
 *
 * @param words whose widths overlap, directly or through others
 */
record Alignment(List<Word> words) {

    Alignment {
        words = List.copyOf(words);
    }

    /**
     * The alignments of a body from left to right; between two of them runs a corridor of white.
     *
     * @param words labels of totals left out: they may stand over several columns
     */
    static List<Alignment> of(List<Word> words) {
        List<Word> sorted = words.stream()
                .sorted(Comparator.comparingDouble(w -> w.box().x0()))
                .toList();
        List<Alignment> alignments = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Word word : sorted) {
            if (word.box().x0() > right && !open.isEmpty()) {
                alignments.add(new Alignment(open));
                open = new ArrayList<>();
            }
            open.add(word);
            right = Math.max(right, word.box().x1());
        }
        if (!open.isEmpty()) {
            alignments.add(new Alignment(open));
        }
        return alignments;
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    /** Whether the words end together, as numbers do, rather than begin together. */
    boolean isRightAligned() {
        double left = spread(words.stream().mapToDouble(w -> w.box().x0()).toArray());
        double right = spread(words.stream().mapToDouble(w -> w.box().x1()).toArray());
        boolean numbers = words.stream().allMatch(Word::isAmount);
        return Math.abs(left - right) < 1 ? numbers : right < left;
    }

    private static double spread(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }
}
