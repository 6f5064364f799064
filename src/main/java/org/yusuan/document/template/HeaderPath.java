package org.yusuan.document.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of one leaf column: the texts of the header cells that cover it, from the top down, without the blank ones.
 *
 * @param column 0-based column of the grid
 * @param words from the top header to the leaf; empty if nothing is printed over the column
 * @param printedLeaf the leaf as printed, without white space; empty if nothing is printed
 * @param printed all header texts as printed, parallel to {@code words}
 * @param qualifiers what makes its amounts others than the leaf alone would say. Follows from the words, and is kept because
 *     each column of each template asks for it
 * @param fund the fund over it, in a table with several; null if it is not a part of one
 */
record HeaderPath(
        int column,
        List<NormalisedText> words,
        String printedLeaf,
        List<String> printed,
        Set<HeaderQualifier> qualifiers,
        @Nullable Fund fund) {

    HeaderPath {
        words = List.copyOf(words);
        printed = List.copyOf(printed);
    }

    HeaderPath(int column, List<NormalisedText> words, String printedLeaf, List<String> printed) {
        this(column, words, printedLeaf, printed, HeaderQualifier.of(words), null);
    }

    /** The same path as a part of a fund. */
    HeaderPath partOf(@Nullable Fund whose) {
        return new HeaderPath(column, words, printedLeaf, printed, qualifiers, whose);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** The lowest header; there is none if the path is blank. */
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

    /** The path as a person reads it: the printed headers from the top down, parted by slashes. */
    String described() {
        return String.join("/", printed);
    }
}
