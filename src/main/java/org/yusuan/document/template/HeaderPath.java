package org.yusuan.document.template;

import java.util.List;
import java.util.Set;

/**
 * The header of one leaf column: the texts of the header cells that cover it, from the top down, blank ones left out.
 *
 * @param column 0-based column of the grid
 * @param words from the top header to the leaf; empty if nothing is printed over the column
 * @param printedLeaf the leaf as printed, without white space; empty if nothing is printed
 * @param printed all header texts as printed, parallel to {@code words}
 * @param aspects what makes of its amounts others than the leaf alone would tell: follows from the words, and is asked for by
 *     each column of each template
 */
record HeaderPath(
        int column,
        List<NormalisedText> words,
        String printedLeaf,
        List<String> printed,
        Set<HeaderQualifier> aspects) {

    HeaderPath {
        words = List.copyOf(words);
        printed = List.copyOf(printed);
    }

    HeaderPath(int column, List<NormalisedText> words, String printedLeaf, List<String> printed) {
        this(column, words, printedLeaf, printed, HeaderQualifier.of(words));
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    NormalisedText leaf() {
        return words.get(words.size() - 1);
    }

    /** Whether the leaf with the header over it says just this: a header that a ruling cuts in two. */
    boolean endsCutIn(NormalisedText wanted) {
        if (words.size() < 2) {
            return false;
        }
        String over = words.get(words.size() - 2).text();
        return wanted.length() == over.length() + leaf().length()
                && wanted.text().startsWith(over)
                && wanted.text().endsWith(leaf().text());
    }

    /** For a person: the path with slashes. */
    String described() {
        return String.join("/", printed);
    }
}
