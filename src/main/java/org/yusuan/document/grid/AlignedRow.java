package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table without rulings.
 *
 * @param words in any order, at least one
 */
record AlignedRow(List<Word> words) {

    AlignedRow {
        words = List.copyOf(words);
    }

    double firstY() {
        return words.stream().mapToDouble(Word::y).min().orElseThrow();
    }

    double lastY() {
        return words.stream().mapToDouble(Word::y).max().orElseThrow();
    }

    double top() {
        return words.stream().mapToDouble(w -> w.box().y0()).min().orElseThrow();
    }

    double bottom() {
        return words.stream().mapToDouble(w -> w.box().y1()).max().orElseThrow();
    }

    AlignedRow with(AlignedRow next) {
        List<Word> both = new ArrayList<>(words);
        both.addAll(next.words);
        return new AlignedRow(both);
    }
}
