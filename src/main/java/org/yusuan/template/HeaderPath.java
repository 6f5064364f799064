package org.yusuan.template;

import java.util.List;
import java.util.Set;

/**
 * The header of one leaf column: the texts of the header cells that cover it, from the top down, blank ones left out.
 *
 * @param column 0-based column of the grid
 * @param words from the top header to the leaf; empty if nothing is printed over the column
 * @param printedLeaf the leaf as printed, without white space; empty if nothing is printed
 * @param printed all header texts as printed, parallel to {@code words}
 */
record HeaderPath(int column, List<Wording> words, String printedLeaf, List<String> printed) {

    HeaderPath {
        words = List.copyOf(words);
        printed = List.copyOf(printed);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    Wording leaf() {
        return words.get(words.size() - 1);
    }

    /** The leaf with the header over it, for a header that a ruling cuts in two. */
    Wording lastTwo() {
        return words.size() < 2 ? leaf() : words.get(words.size() - 2).followedBy(leaf());
    }

    /** What makes of its amounts others than the leaf alone would tell. */
    Set<Aspect> aspects() {
        return Aspect.of(words);
    }

    /** For a person: the path with slashes. */
    String described() {
        return String.join("/", printed);
    }
}
