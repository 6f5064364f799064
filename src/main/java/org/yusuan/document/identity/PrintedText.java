package org.yusuan.document.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Normalises printed text so that it can be compared. */
final class PrintedText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");

    // Some writers put the radical ⼤ (U+2F24) where 大 is meant; the two look the same.
    private static final Pattern LOOKALIKE = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]+");

    private PrintedText() {}

    /** The characters as printed, without white space; characters that only look like another become that one. */
    static String squeeze(String text) {
        String dense = INVISIBLE.matcher(text).replaceAll("");
        return LOOKALIKE.matcher(dense).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    }

    /** The lines of a text that have something in them, each squeezed. */
    static List<String> lines(String text) {
        return text.lines()
                .map(PrintedText::squeeze)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
