package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;

/**
 * Words that are below each other on all pages of a table: the contents of one column without its header.
 *
 * @param words whose widths overlap, directly or through others
 */
record Alignment(List<Word> words) {

    Alignment {
        words = List.copyOf(words);
    }

    /**
     * Returns the alignments of a body from left to right, separated by gaps that run through the whole table.
     *
     * @param words without the labels of totals, which may cover several columns
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

    /** Whether the words are aligned at their right ends, as numbers are, rather than at their left. */
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
